import { language, t } from '../../platform/words.ts';
import { changeCues, changeQuiet } from '../../state/settings/actions.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useHasVoice } from '../../platform/useHasVoice.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Switch } from '../ui/Switch.tsx';
import { HoursField } from './HoursField.tsx';
import { VolumeField } from './VolumeField.tsx';

/** What is heard and seen at the turns of a session, and when it is quiet. */
export function CueSettings() {
  const { cues } = useStored(settingsItem);
  const { quiet } = cues;
  const hasVoice = useHasVoice(language(), cues.voice);
  return (
    <>
      <div class="setting">
        <Switch
          label={t('settings.sound')}
          hint={t('settings.soundHint')}
          on={cues.sound}
          onToggle={(sound) => changeCues({ sound })}
        />
      </div>
      {(cues.sound || cues.voice) && <VolumeField cues={cues} />}
      <div class="setting">
        <Switch
          label={t('settings.voice')}
          hint={
            hasVoice === false
              ? t('settings.voiceNone')
              : t('settings.voiceHint', { words: t('cue.switch.right') })
          }
          on={cues.voice}
          onToggle={(voice) => changeCues({ voice })}
        />
      </div>
      <div class="setting">
        <Switch
          label={t('settings.flash')}
          hint={t('settings.flashHint')}
          on={cues.flash}
          onToggle={(flash) => changeCues({ flash })}
        />
      </div>
      <div class="setting">
        <Switch
          label={t('settings.quiet')}
          hint={t('settings.quietHint')}
          on={quiet.on}
          onToggle={(on) => changeQuiet({ on })}
        />
      </div>
      {quiet.on && (
        <HoursField
          legend={t('settings.quietHours')}
          fromLabel={t('settings.quietFrom')}
          toLabel={t('settings.quietTo')}
          from={quiet.from}
          to={quiet.to}
          onChange={changeQuiet}
        />
      )}
    </>
  );
}
