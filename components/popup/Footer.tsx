import { t } from '../../platform/words.ts';
import { hasWindows } from '../../platform/abilities.ts';
import { isKeptOpen, keptOpenPath } from '../../platform/keptOpen.ts';
import { PageLink } from '../page/PageLink.tsx';

/** The ways out of the popup. */
export function Footer() {
  return (
    <nav class="footer soft" aria-label={t('app.pages')}>
      <PageLink href="/learn.html">{t('app.learn')}</PageLink>
      <PageLink href="/diary.html">{t('app.diary')}</PageLink>
      <PageLink href="/options.html">{t('app.settings')}</PageLink>
      {!isKeptOpen() && hasWindows() && (
        <PageLink href={`/${keptOpenPath}`}>
          {t('app.keepOpen')}
          <span aria-hidden="true"> ↗</span>
        </PageLink>
      )}
    </nav>
  );
}
