import { render } from 'preact';
import { loadWords, t } from '../../platform/words.ts';
import './Bar.css';

/** Says that this is a demonstration, what it lacks, and how to have the rest. */
function Bar() {
  return (
    <>
      <p>{t('demo.note')}</p>
      <p>{t('demo.install')}</p>
    </>
  );
}

/** Shows the bar above whatever page this is, in the page's language. */
export function showBar() {
  const bar = document.createElement('aside');
  bar.className = 'demo-bar';
  const show = async () => {
    await loadWords(['demo']);
    render(<Bar />, bar);
  };
  // Set by the page whenever its words are in another language.
  new MutationObserver(() => void show()).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
  // Right after the page has asked for its own words, so that the bar comes with it and moves nothing later.
  queueMicrotask(() => void show());
  // Not before the page is there: it takes the whole body when it is first shown.
  new MutationObserver(() => {
    if (!bar.isConnected) document.body.prepend(bar);
  }).observe(document.body, { childList: true });
}
