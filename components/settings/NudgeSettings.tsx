import { i18n } from '#i18n';
import { everyMinutesBounds } from '../../domain/nudge.ts';
import { changeNudges } from '../../state/actions/settings.ts';
import { settingsItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { turnOnNudges } from '../../state/turnOnNudges.ts';
import { Button } from '../Button.tsx';
import { NotifyLine } from '../NotifyLine.tsx';
import { NudgeSwitch } from '../NudgeSwitch.tsx';
import { useNudgePlan } from '../useNudgePlan.ts';
import { DaysField } from './DaysField.tsx';
import { HoursField } from './HoursField.tsx';
import { NumberField } from './NumberField.tsx';

interface NudgeSettingsProps {
  /** Shows who should not be nudged, and the question. */
  onSafetyNote: () => unknown;
}

/** Whether, how often and when Legroom nudges to drink. */
export function NudgeSettings({ onSafetyNote }: NudgeSettingsProps) {
  const { nudges } = useStored(settingsItem);
  const isOn = useNudgePlan() !== null;
  return (
    <div class="card">
      <div class="setting">
        <NudgeSwitch onTurnOn={() => turnOnNudges('tab')} onSafetyNote={onSafetyNote} />
        <p class="soft">{i18n.t('waterSafety.truth')}</p>
      </div>
      {isOn && <NotifyLine place="tab" />}
      <NumberField
        label={i18n.t('settings.every')}
        unit={i18n.t('settings.minutes')}
        value={nudges.everyMinutes}
        bounds={everyMinutesBounds}
        error={i18n.t('error.everyMinutes')}
        onChange={(everyMinutes) => changeNudges({ everyMinutes })}
      />
      <HoursField
        legend={i18n.t('settings.hours')}
        fromLabel={i18n.t('settings.from')}
        toLabel={i18n.t('settings.to')}
        from={nudges.from}
        to={nudges.to}
        onChange={changeNudges}
      />
      <DaysField days={nudges.days} onChange={(days) => changeNudges({ days })} />
      <div class="setting">
        <span class="setting-name">{i18n.t('waterSafety.readAgain')}</span>
        <Button onClick={onSafetyNote}>{i18n.t('settings.read')}</Button>
      </div>
    </div>
  );
}
