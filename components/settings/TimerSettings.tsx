import { i18n } from '#i18n';
import { holdSeconds } from '../../content/holdSeconds.ts';
import { changeSettings } from '../../state/actions/settings.ts';
import { settingsItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { Switch } from '../ui/Switch.tsx';
import { CueSettings } from './CueSettings.tsx';
import { NumberField } from '../ui/NumberField.tsx';

/** How long one hold block lasts, how a session tells where it is, and which keys it has. */
export function TimerSettings() {
  const settings = useStored(settingsItem);
  return (
    <div class="card">
      <NumberField
        label={i18n.t('settings.holdFor')}
        unit={i18n.t('settings.seconds')}
        value={settings.holdSeconds}
        bounds={holdSeconds}
        error={i18n.t('error.holdSeconds')}
        hint={i18n.t('settings.holdGuide')}
        onChange={(seconds) => changeSettings({ holdSeconds: seconds })}
      />
      <CueSettings />
      <div class="setting">
        <Switch
          label={i18n.t('settings.letterKeys')}
          hint={i18n.t('settings.letterKeysHint')}
          on={settings.letterKeys}
          onToggle={(letterKeys) => changeSettings({ letterKeys })}
        />
      </div>
    </div>
  );
}
