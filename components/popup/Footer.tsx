import { i18n } from '#i18n';
import type * as pages from '../../state/pages.ts';
import { isKeptOpen, keptOpenPath } from '../../state/keptOpen.ts';
import './Footer.css';

interface FooterProps {
  /** Lists the keys. */
  onKeys: () => unknown;
}

/** A link that opens its page in the browser's own way, and can still be copied. */
const opens = (open: (loaded: typeof pages) => unknown) => (event: Event) => {
  event.preventDefault();
  void import('../../state/pages.ts').then(open);
};

/** The ways out of the popup. */
export function Footer({ onKeys }: FooterProps) {
  return (
    <nav class="footer" aria-label={i18n.t('app.pages')}>
      <a href="/options.html" onClick={opens(({ openSettings }) => openSettings())}>
        {i18n.t('app.settings')}
      </a>
      <button type="button" aria-keyshortcuts="?" onClick={onKeys}>
        {i18n.t('app.keys')}
      </button>
      {!isKeptOpen() && (
        <a href={`/${keptOpenPath}`} onClick={opens(({ openKeptOpen }) => openKeptOpen())}>
          {i18n.t('app.keepOpen')}
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
    </nav>
  );
}
