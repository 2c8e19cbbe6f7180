import { i18n } from '#i18n';
import { reviewedOn, sources, type Source } from '../../content/sources.ts';
import { Honesty } from '../Honesty.tsx';
import './SourceList.css';

/** What everything Legroom says rests on, and where each source was read. */
export function SourceList() {
  return (
    <div class="card sources">
      <Honesty />
      <p class="soft">{i18n.t('says.gathered', [reviewedOn])}</p>
      <details>
        <summary>{i18n.t('says.sources')}</summary>
        <ul>
          {Object.entries<Source>(sources).map(([id, source]) => (
            <li key={id}>
              {source.title}. <cite>{source.publisher}</cite>
              {source.year && `, ${source.year}`}
              {source.doi && `, doi:${source.doi}`}
              {source.pmid && `, PMID ${source.pmid}`}
              {source.url && (
                <>
                  , <a href={source.url}>{new URL(source.url).hostname}</a>
                </>
              )}{' '}
              <small class="soft">({i18n.t(`readAt.${source.readAt}`)})</small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
