import { i18n } from '#i18n';
import { muscles } from '../../content/muscles.ts';
import './Contents.css';

/** Table of contents: by question and by muscle. */
export function Contents() {
  const questions = [
    ['works', i18n.t('topic.works')],
    ['after', i18n.t('topic.after')],
    ['why', i18n.t('topic.why')],
    ['prevent', i18n.t('topic.prevent')],
    ['help', i18n.t('learn.doctor')],
  ];
  const places = [
    ...muscles.map(({ id }) => [id, i18n.t(`muscle.${id}`)]),
    ['beforeBed', i18n.t('routine.beforeBed.name')],
  ];
  const more = [
    ['safety', i18n.t('learn.beforeStretching')],
    ['sources', i18n.t('says.sources')],
  ];
  return (
    <nav class="contents" aria-label={i18n.t('learn.onThisPage')}>
      <Links links={questions} />
      <p>
        <a href="#muscles">{i18n.t('learn.muscles')}</a>
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
