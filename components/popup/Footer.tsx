import { t } from '../../platform/words.ts';
import { hasWindows } from '../../platform/abilities.ts';
import { isKeptOpen, keptOpenPath } from '../../platform/keptOpen.ts';
import { settingsItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { PageLink } from '../ui/PageLink.tsx';
import './Footer.css';

interface FooterProps {
  /** Lists the keys. */
  onKeys: () => unknown;
}

/** The ways out of the popup. */
export function Footer({ onKeys }: FooterProps) {
  const { letterKeys } = useStored(settingsItem);
  return (
    <nav class="footer" aria-label={t('app.pages')}>
      <PageLink href="/learn.html">{t('app.learn')}</PageLink>
      <PageLink href="/diary.html">{t('app.diary')}</PageLink>
      <PageLink href="/options.html">{t('app.settings')}</PageLink>
      <button type="button" aria-keyshortcuts={letterKeys ? '?' : undefined} onClick={onKeys}>
        {t('app.keys')}
      </button>
      {!isKeptOpen() && hasWindows() && (
        <PageLink href={`/${keptOpenPath}`}>
          {t('app.keepOpen')}
          <span aria-hidden="true"> ↗</span>
        </PageLink>
      )}
    </nav>
  );
}
