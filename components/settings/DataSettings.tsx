import { t } from '../../platform/words.ts';
import { hasShortcuts } from '../../platform/abilities.ts';
import { useBrokenCount } from '../../state/useBrokenCount.ts';
import { useShortcut } from '../../platform/useShortcut.ts';

/** Where everything is kept, what could not be read, and the keyboard. */
export function DataSettings() {
  const brokenCount = useBrokenCount();
  const shortcut = useShortcut();
  const links = [
    ['/privacy.html', t('app.privacyMore')],
    ['/diary.html#move', t('settings.moveData')],
    ['/diary.html#data', t('settings.diaryData')],
  ];
  return (
    <div class="card">
      <p class="setting">{t('settings.privacy')}</p>
      {links.map(([href, words]) => (
        <p key={href} class="setting">
          <a class="touch" href={href}>
            {words}
          </a>
        </p>
      ))}
      {brokenCount > 0 && <p class="setting">{t('error.broken')}</p>}
      {hasShortcuts() && (
        <p class="setting">
          {shortcut ? t('settings.shortcut', { keys: shortcut }) : t('settings.shortcutNone')}
        </p>
      )}
    </div>
  );
}
