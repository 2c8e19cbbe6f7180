import { askToSeePresence, revokePresence, useMaySeePresence } from '../../platform/permissions.ts';
import { usesFluidOunces } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { everyMinutesBounds } from '../../domain/reminders/index.ts';
import { glassMlBounds } from '../../domain/settings.ts';
import { fewestMinutes, fluidOunces, largestGlassMl } from '../../domain/water.ts';
import { changeNudges, changeGlass, changeNudgeDays } from '../../state/settings/actions.ts';
import { remindersItem, waterItem } from '../../state/reminders/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { turnOnNudges } from '../../state/reminders/actions.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { NotifyLine } from '../nudges/NotifyLine.tsx';
import { NudgeSwitch } from '../nudges/NudgeSwitch.tsx';
import { useNow } from '../ui/useNow.ts';
import { useNudgePlan } from '../nudges/useNudgePlan.ts';
import { DaysField } from './DaysField.tsx';
import { HoursField } from './HoursField.tsx';
import { NudgePreview } from './NudgePreview.tsx';
import { inField, NumberField } from '../page/NumberField.tsx';
import { nudgeStatus } from './nudgeStatus.ts';
import { PauseSetting } from './PauseSetting.tsx';

interface NudgeSettingsProps {
  /** Shows who should not be nudged, and the question. */
  onSafetyNote: () => unknown;
}

/** Lines that name today and tomorrow are looked at again this often. */
const renewEveryMs = 30_000;

/** Whether, how often and when Legroom nudges to drink. */
export function NudgeSettings({ onSafetyNote }: NudgeSettingsProps) {
  const { nudges, evening, glassMl } = useStored(settingsItem);
  const { water: nudge } = useStored(remindersItem);
  const drinks = useStored(waterItem);
  const isOn = useNudgePlan() !== null;
  const maySeePresence = useMaySeePresence();
  const nowMs = useNow(() => renewEveryMs);
  const minutes = {
    min: Math.max(everyMinutesBounds.min, fewestMinutes(glassMl)),
    max: everyMinutesBounds.max,
  };
  const glass = {
    min: glassMlBounds.min,
    max: Math.min(glassMlBounds.max, largestGlassMl(nudges.everyMinutes)),
  };
  return (
    <div class="card">
      <p class="next-nudge" role="status">
        {nudgeStatus(isOn ? nudge : null, drinks, evening.on, nowMs)}
      </p>
      <div class="setting">
        <NudgeSwitch
          onTurnOn={() => turnOnNudges('tab')}
          onSafetyNote={onSafetyNote}
          hint={t('waterSafety.truth')}
        />
      </div>
      {isOn && <NotifyLine place="tab" />}
      <NumberField
        label={t('settings.howOften')}
        sentence={t('settings.everyMinutes', inField)}
        value={nudges.everyMinutes}
        bounds={minutes}
        error={
          minutes.min > everyMinutesBounds.min
            ? t('error.everyMinutesOfGlass', { ...placesOf(minutes), ml: glassMl })
            : t('error.everyMinutes', placesOf(minutes))
        }
        onChange={(everyMinutes) => changeNudges({ everyMinutes })}
      />
      <HoursField
        legend={t('settings.hours')}
        fromLabel={t('settings.from')}
        toLabel={t('settings.to')}
        from={nudges.from}
        to={nudges.to}
        onChange={changeNudges}
      />
      <DaysField label={t('settings.days')} days={nudges.days} onChange={changeNudgeDays} />
      <NumberField
        label={t('settings.glass')}
        sentence={
          usesFluidOunces()
            ? t('settings.millilitresOunces', { ...inField, ounces: fluidOunces(glassMl) })
            : t('settings.millilitres', inField)
        }
        value={glassMl}
        bounds={glass}
        error={
          glass.max < glassMlBounds.max
            ? t('error.glassMlOfMinutes', { ...placesOf(glass), minutes: nudges.everyMinutes })
            : t('error.glassMl', placesOf(glass))
        }
        onChange={changeGlass}
      />
      {/* On exactly while the browser's permission is granted. */}
      <div class="setting">
        <Switch
          label={t('settings.presence')}
          hint={t('settings.presenceHint')}
          on={maySeePresence === true}
          onToggle={(on) => (on ? askToSeePresence() : revokePresence())}
        />
      </div>
      {isOn && <PauseSetting nowMs={nowMs} />}
      <NudgePreview />
      <div class="setting">
        <span class="setting-name">{t('waterSafety.readAgain')}</span>
        <Button onClick={onSafetyNote}>{t('settings.read')}</Button>
      </div>
    </div>
  );
}

const placesOf = ({ min, max }: { min: number; max: number }) => ({ from: min, to: max });
