import { i18n } from '#i18n';
import { changeCues, changeQuiet } from '../../state/actions/settings.ts';
import { settingsItem } from '../../state/items.ts';
import { useHasVoice } from '../../platform/useHasVoice.ts';
import { useStored } from '../../state/useStored.ts';
import { Switch } from '../ui/Switch.tsx';
import { HoursField } from './HoursField.tsx';
import { VolumeField } from './VolumeField.tsx';

/** What is heard and seen at the turns of a session, and when it is quiet. */
export function CueSettings() {
  const { cues } = useStored(settingsItem);
  const { quiet } = cues;
  const hasVoice = useHasVoice(i18n.t('language'));
  return (
    <>
      <div class="setting">
        <Switch
          label={i18n.t('settings.sound')}
          hint={i18n.t('settings.soundHint')}
          on={cues.sound}
          onToggle={(sound) => changeCues({ sound })}
        />
      </div>
      {(cues.sound || cues.voice) && <VolumeField cues={cues} />}
      <div class="setting">
        <Switch
          label={i18n.t('settings.voice')}
          hint={
            hasVoice === false
              ? i18n.t('settings.voiceNone')
              : i18n.t('settings.voiceHint', [i18n.t('cue.switch.right')])
          }
          on={cues.voice}
          onToggle={(voice) => changeCues({ voice })}
        />
      </div>
      <div class="setting">
        <Switch
          label={i18n.t('settings.flash')}
          hint={i18n.t('settings.flashHint')}
          on={cues.flash}
          onToggle={(flash) => changeCues({ flash })}
        />
      </div>
      <div class="setting">
        <Switch
          label={i18n.t('settings.quiet')}
          hint={i18n.t('settings.quietHint')}
          on={quiet.on}
          onToggle={(on) => changeQuiet({ on })}
        />
      </div>
      {quiet.on && (
        <HoursField
          legend={i18n.t('settings.quietHours')}
          fromLabel={i18n.t('settings.quietFrom')}
          toLabel={i18n.t('settings.quietTo')}
          from={quiet.from}
          to={quiet.to}
          onChange={changeQuiet}
        />
      )}
    </>
  );
}
