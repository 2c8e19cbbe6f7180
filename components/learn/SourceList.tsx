import { t } from '../../platform/words.ts';
import { sources, type Source } from '../../content/sources.ts';
import { dateWords } from '../../platform/region.ts';
import { linksOf } from '../evidence/linksOf.ts';
import { strengths } from '../../content/strengths.ts';
import { sourceAnchor } from '../evidence/SourceLinks.tsx';
import { StrengthMark } from '../evidence/StrengthMark.tsx';

/** All sources, where and when each was read, and what the strengths mean. */
export function SourceList() {
  const all = Object.entries<Source>(sources);
  return (
    <section id="sources" class="stack sources" aria-labelledby="sources-title">
      <h2 id="sources-title" tabIndex={-1}>
        {t('says.sources')}
      </h2>
      <div class="card">
        <h3>{t('learn.strengths')}</h3>
        <ul class="plain">
          {strengths.map((strength) => (
            <li key={strength}>
              <StrengthMark strength={strength} /> {t(`learn.strength.${strength}`)}
            </li>
          ))}
        </ul>
      </div>
      <details class="card">
        <summary>{t('learn.allSources', { count: all.length })}</summary>
        <p class="soft">{t('learn.markers')}</p>
        <ul>
          {all.map(([id, source]) => (
            <li key={id} id={sourceAnchor(id)} tabIndex={-1}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { title, publisher, year } = source;
  return (
    <>
      <bdi lang="en">{title}.</bdi> <cite>{publisher}</cite>
      {year && `, ${year}`}
      {linksOf(source).map(([label, url]) => (
        <span key={url}>
          ,{' '}
          <a href={url} translate={false}>
            {label}
          </a>
        </span>
      ))}{' '}
      <small class="soft">{readWords(source)}</small>
    </>
  );
}

/** Where and when it was read. */
function readWords({ readAt, via = '', readOn }: Source): string {
  const day = readOn ? dateWords(readOn) : '';
  if (readAt === 'mirror') return t('readAt.mirror', { site: via, day });
  return readAt === 'source' ? t('readAt.source', { day }) : t('readAt.unverified');
}
