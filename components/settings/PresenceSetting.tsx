import { t } from '../../platform/words.ts';
import { askToSeePresence, revokePresence, useMaySeePresence } from '../../platform/permissions.ts';
import { Switch } from '../ui/Switch.tsx';

/** *Not while I am away*: on exactly while the browser's permission is granted. */
export function PresenceSetting() {
  const maySee = useMaySeePresence();
  return (
    <div class="setting">
      <Switch
        label={t('settings.presence')}
        hint={t('settings.presenceHint')}
        on={maySee === true}
        onToggle={(on) => (on ? askToSeePresence() : revokePresence())}
      />
    </div>
  );
}
