import type { ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';
import { consentItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Switch } from '../ui/Switch.tsx';
import { useNudgePlan } from './useNudgePlan.ts';

interface NudgeSwitchProps {
  /** Called when the person turns nudges on and may have them. */
  onTurnOn: () => unknown;
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
  /** Shown under the switch. */
  hint: ComponentChildren;
}

/** *Water nudges*, on or off. */
export function NudgeSwitch({ onTurnOn, onSafetyNote, hint }: NudgeSwitchProps) {
  const { waterSafetyAtMs } = useStored(consentItem);
  const isOn = useNudgePlan() !== null;
  return (
    <Switch
      label={t('water.nudges')}
      hint={hint}
      on={isOn}
      onToggle={async (on) => {
        if (on) await (waterSafetyAtMs === null ? onSafetyNote() : onTurnOn());
        // Loaded with the press, which is a rare one.
        else await (await import('../../state/settings/actions.ts')).changeNudges({ on: false });
      }}
    />
  );
}
