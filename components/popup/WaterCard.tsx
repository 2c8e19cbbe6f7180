import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { waiting } from '../../domain/reminders.ts';
import { drinksToday, isALot } from '../../domain/water.ts';
import { drinkGlass } from '../../state/actions/water.ts';
import { nudgeItem, waterItem } from '../../state/items.ts';
import { local } from '../../state/local.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../Button.tsx';
import { hasLostFocus } from '../hasLostFocus.ts';
import { NudgeSwitch } from '../NudgeSwitch.tsx';
import { useNudgePlan } from '../useNudgePlan.ts';
import { NotifyLine, WaitingReminders, WaterToday } from './laterViews.ts';
import './WaterCard.css';

interface WaterCardProps {
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
}

// Loaded with the click: it brings the browser polyfill, which the popup's first view does without.
const turnOn = async () => (await import('../../state/turnOnNudges.ts')).turnOnNudges('popup');

/** The switch of the water nudges, what waits for an answer, and today's glasses. */
export function WaterCard({ onSafetyNote }: WaterCardProps) {
  const isOn = useNudgePlan() !== null;
  const waits = waiting(useStored(nudgeItem));
  const [isOpen, setIsOpen] = useState(false);
  const drinks = useStored(waterItem);
  const nowMs = Date.now();
  const sectionRef = useRef<HTMLElement>(null);
  const count = Number(waits.water) + Number(waits.evening);
  const waitedBeforeRef = useRef(count);
  useEffect(() => {
    // What was answered is gone, and the focus with it.
    if (count < waitedBeforeRef.current && hasLostFocus())
      sectionRef.current?.focus({ preventScroll: true });
    waitedBeforeRef.current = count;
  }, [count]);
  return (
    <section ref={sectionRef} class="card water" aria-label={i18n.t('water.nudges')} tabIndex={-1}>
      {(waits.water || waits.evening) && <WaitingReminders {...waits} onDrink={drinkGlass} />}
      <div class="water-row">
        <NudgeSwitch onTurnOn={turnOn} onSafetyNote={onSafetyNote} />
        {isOn && (
          <>
            <button
              type="button"
              class="water-count"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {i18n.t('water.glasses', drinksToday(drinks, nowMs, local).length)}
            </button>
            <Button onClick={drinkGlass}>{i18n.t('water.addGlass')}</Button>
          </>
        )}
      </div>
      {isOn && isOpen && <WaterToday />}
      {isALot(drinks, nowMs) && <p class="water-lot">{i18n.t('water.goEasy')}</p>}
      {isOn && <NotifyLine place="popup" />}
    </section>
  );
}
