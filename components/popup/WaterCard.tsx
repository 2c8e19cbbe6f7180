import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { unanswered } from '../../domain/reminders/index.ts';
import { isALot, isTooMuch } from '../../domain/water.ts';
import { nudgeItem, waterItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { hasLostFocus } from '../ui/hasLostFocus.ts';
import { NudgeSwitch } from '../nudges/NudgeSwitch.tsx';
import { useNudgePlan } from '../nudges/useNudgePlan.ts';
import {
  Glasses,
  NextNudge,
  NotifyLine,
  TooMuchWater,
  WaitingReminders,
  WaterToday,
} from './lazyViews.ts';
import { useNow } from '../ui/useNow.ts';
import './WaterCard.css';

interface WaterCardProps {
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
}

// Loaded with the click, which most people make once.
const turnOn = async () =>
  (await import('../../state/actions/turnOnNudges.ts')).turnOnNudges('popup');

/** The switch of the water nudges, what waits for an answer, and today's glasses. */
export function WaterCard({ onSafetyNote }: WaterCardProps) {
  const isOn = useNudgePlan() !== null;
  const waits = unanswered(useStored(nudgeItem));
  const [isOpen, setIsOpen] = useState(false);
  const drinks = useStored(waterItem);
  const nowMs = useNow();
  const sectionRef = useRef<HTMLElement>(null);
  const count = Number(waits.water) + Number(waits.evening);
  const waitedBeforeRef = useRef(count);
  useEffect(() => {
    // The answered reminder is removed, and with it the focus.
    if (count < waitedBeforeRef.current && hasLostFocus())
      sectionRef.current?.focus({ preventScroll: true });
    waitedBeforeRef.current = count;
  }, [count]);
  return (
    <section ref={sectionRef} class="card water" aria-label={t('water.nudges')} tabIndex={-1}>
      {(waits.water || waits.evening) && <WaitingReminders {...waits} />}
      <div class="water-row">
        <NudgeSwitch
          hint={isOn ? <NextNudge /> : t('water.off')}
          onTurnOn={turnOn}
          onSafetyNote={onSafetyNote}
        />
        {isOn && <Glasses isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />}
      </div>
      {isOn && isOpen && <WaterToday />}
      {isTooMuch(drinks, nowMs) ? (
        <TooMuchWater />
      ) : (
        isALot(drinks, nowMs) && <p class="water-lot">{t('water.goEasy')}</p>
      )}
      {isOn && <NotifyLine place="popup" />}
    </section>
  );
}
