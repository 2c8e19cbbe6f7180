import { canOpenKeySettings, openKeySettings, useShortcut } from '../../platform/shortcut.ts';
import { t } from '../../platform/words.ts';
import { Button } from '../ui/Button.tsx';

/** The keys that really open the popup; nothing where the browser has none for extensions. */
export function ShortcutCard() {
  const shortcut = useShortcut();
  if (shortcut === null) return null;
  return (
    <section class="card">
      <h2>{t('welcome.keysTitle')}</h2>
      <p>{shortcut ? t('welcome.keys', { keys: shortcut }) : t('welcome.keysNone')}</p>
      {canOpenKeySettings() && <Button onClick={openKeySettings}>{t('welcome.chooseKeys')}</Button>}
    </section>
  );
}
