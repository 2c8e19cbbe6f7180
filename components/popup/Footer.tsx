import { i18n } from '#i18n';
import './Footer.css';

/** The ways out of the popup. */
export function Footer() {
  return (
    <nav class="footer" aria-label={i18n.t('app.pages')}>
      <a
        href="/options.html"
        onClick={(event) => {
          event.preventDefault();
          void import('../../state/pages.ts').then(({ openSettings }) => openSettings());
        }}
      >
        {i18n.t('app.settings')}
      </a>
    </nav>
  );
}
