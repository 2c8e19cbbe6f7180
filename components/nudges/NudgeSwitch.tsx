import { t } from '../../platform/words.ts';
import { changeNudges } from '../../state/actions/changeNudges.ts';
import { consentItem, nudgeItem, waterItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { nudgeLine } from './nudgeWords.ts';
import { Switch } from '../ui/Switch.tsx';
import { useNudgePlan } from './useNudgePlan.ts';
import { useNow } from '../ui/useNow.ts';

interface NudgeSwitchProps {
  /** Called when the person turns nudges on and may have them. */
  onTurnOn: () => unknown;
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
  /** Shown under the switch instead of the time of the next nudge. */
  hint?: string;
}

/** *Water nudges*, on or off, with the line that says when the next one comes. */
export function NudgeSwitch({ onTurnOn, onSafetyNote, hint }: NudgeSwitchProps) {
  const { waterSafetyAtMs } = useStored(consentItem);
  const { water: nudge } = useStored(nudgeItem);
  const drinks = useStored(waterItem);
  const isOn = useNudgePlan() !== null;
  const nowMs = useNow();
  return (
    <Switch
      label={t('water.nudges')}
      hint={hint ?? nudgeLine(isOn ? nudge : null, drinks, nowMs)}
      on={isOn}
      onToggle={(on) => {
        if (!on) return changeNudges({ on: false });
        return waterSafetyAtMs === null ? onSafetyNote() : onTurnOn();
      }}
    />
  );
}
