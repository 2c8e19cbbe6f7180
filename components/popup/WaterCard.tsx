import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { NudgeSwitch } from '../nudges/NudgeSwitch.tsx';
import { useNudgePlan } from '../nudges/useNudgePlan.ts';
import { Glasses, NextNudge, NotifyLine, WaterToday } from './lazyViews.ts';
import './WaterCard.css';

interface WaterCardProps {
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
}

// Loaded with the click, which most people make once.
const turnOn = async () => (await import('../../state/reminders/actions.ts')).turnOnNudges('popup');

/** The switch of the water nudges, and today's glasses. */
export function WaterCard({ onSafetyNote }: WaterCardProps) {
  const isOn = useNudgePlan() !== null;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="card water">
      <div class="water-row">
        <NudgeSwitch
          hint={isOn ? <NextNudge /> : t('water.off')}
          onTurnOn={turnOn}
          onSafetyNote={onSafetyNote}
        />
        {isOn && <Glasses isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />}
      </div>
      {isOn && isOpen && <WaterToday />}
      {isOn && <NotifyLine place="popup" />}
    </div>
  );
}
