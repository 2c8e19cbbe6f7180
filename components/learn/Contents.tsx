import { t } from '../../platform/words.ts';
import { muscles } from '../../content/muscles.ts';
import './Contents.css';

/** Table of contents: by question and by muscle. */
export function Contents() {
  const questions = [
    ['works', t('topic.works')],
    ['after', t('topic.after')],
    ['why', t('topic.why')],
    ['prevent', t('topic.prevent')],
    ['help', t('learn.doctor')],
  ];
  const places = [
    ...muscles.map(({ id }) => [id, t(`muscle.${id}`)]),
    ['beforeBed', t('routine.beforeBed.name')],
  ];
  const more = [
    ['safety', t('learn.beforeStretching')],
    ['sources', t('says.sources')],
  ];
  return (
    <nav class="contents" aria-label={t('learn.onThisPage')}>
      <Links links={questions} />
      <p>
        <a href="#muscles">{t('learn.muscles')}</a>
      </p>
      <Links links={places} />
      <Links links={more} />
    </nav>
  );
}

function Links({ links }: { links: readonly string[][] }) {
  return (
    <ul>
      {links.map(([anchor, words]) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
