import { t } from '../../platform/words.ts';
import { useBrokenCount } from '../../state/useBrokenCount.ts';
import { useShortcut } from '../../platform/shortcut.ts';
import { SettingLink } from './SettingLink.tsx';

/** Where everything is kept, what could not be read, and the keyboard. */
export function DataSettings() {
  const brokenCount = useBrokenCount();
  const shortcut = useShortcut();
  return (
    <div class="card">
      <p class="setting">{t('settings.privacy')}</p>
      <SettingLink href="/privacy.html">{t('app.privacyMore')}</SettingLink>
      <SettingLink href="/diary.html#move">{t('settings.moveData')}</SettingLink>
      <SettingLink href="/diary.html#data">{t('settings.diaryData')}</SettingLink>
      {brokenCount > 0 && <p class="setting">{t('error.broken')}</p>}
      {shortcut !== null && (
        <p class="setting">
          {shortcut ? t('settings.shortcut', { keys: shortcut }) : t('settings.shortcutNone')}
        </p>
      )}
    </div>
  );
}
