import { t } from '../../platform/words.ts';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { changeSettings } from '../../state/settings/actions.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Switch } from '../ui/Switch.tsx';
import { CueSettings } from './CueSettings.tsx';
import { inField, NumberField } from '../page/NumberField.tsx';

/** How long one hold block lasts, how a session tells where it is, and which keys it has. */
export function TimerSettings() {
  const settings = useStored(settingsItem);
  return (
    <div class="card">
      <NumberField
        label={t('settings.holdFor')}
        sentence={t('settings.seconds', inField)}
        value={settings.holdSeconds}
        bounds={holdSeconds}
        error={t('error.holdSeconds')}
        hint={t('settings.holdGuide')}
        onChange={(seconds) => changeSettings({ holdSeconds: seconds })}
      />
      <CueSettings />
      <div class="setting">
        <Switch
          label={t('settings.letterKeys')}
          hint={t('settings.letterKeysHint')}
          on={settings.letterKeys}
          onToggle={(letterKeys) => changeSettings({ letterKeys })}
        />
      </div>
    </div>
  );
}
