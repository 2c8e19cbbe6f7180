import { t } from '../../platform/words.ts';
import './Contents.css';

/** Links to the questions that the page answers, in its order. */
export function Contents() {
  const links = [
    ['help', t('learn.doctor')],
    ['works', t('topic.works')],
    ['muscles', t('learn.muscles')],
    ['safety', t('learn.beforeStretching')],
    ['after', t('topic.after')],
    ['why', t('topic.why')],
    ['prevent', t('topic.prevent')],
    ['sources', t('says.sources')],
  ];
  return (
    <nav class="contents" aria-label={t('learn.onThisPage')}>
      <ul class="plain">
        {links.map(([anchor, words]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
