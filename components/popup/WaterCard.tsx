import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { drinksToday, isALot } from '../../domain/water.ts';
import { answerNudge } from '../../state/actions/nudge.ts';
import { addGlass, undoGlass } from '../../state/actions/water.ts';
import { nudgeItem, waterItem } from '../../state/items.ts';
import { local } from '../../state/local.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../Button.tsx';
import { NudgeSwitch } from '../NudgeSwitch.tsx';
import { useNudgePlan } from '../useNudgePlan.ts';
import { NotifyLine } from './laterViews.ts';
import './WaterCard.css';

interface WaterCardProps {
  /** Shows the safety note that comes before the first nudge. */
  onSafetyNote: () => unknown;
}

// Loaded with the click: it brings the browser polyfill, which the popup's first view does without.
const turnOn = async () => (await import('../../state/turnOnNudges.ts')).turnOnNudges('popup');

/** The switch of the water nudges, the nudge that waits, and today's glasses. */
export function WaterCard({ onSafetyNote }: WaterCardProps) {
  const isOn = useNudgePlan() !== null;
  const { unansweredSinceMs } = useStored(nudgeItem);
  const [isPrivate, setIsPrivate] = useState(false);
  const drinks = useStored(waterItem);
  const nowMs = Date.now();
  const glasses = drinksToday(drinks, nowMs, local).length;
  return (
    <section class="card water" aria-label={i18n.t('water.nudges')}>
      {isOn && unansweredSinceMs !== null && (
        <div class="water-nudge" role="status">
          <p>{i18n.t('water.notification.title')}</p>
          <Button onClick={answerNudge}>{i18n.t('app.notNow')}</Button>
        </div>
      )}
      <div class="water-row">
        <NudgeSwitch onTurnOn={turnOn} onSafetyNote={onSafetyNote} />
        {isOn && (
          <div class="water-glasses">
            <Button onClick={async () => setIsPrivate(!(await addGlass()))}>
              {i18n.t('water.addGlass')}
            </Button>
            <small class="soft">
              {i18n.t('water.glasses', glasses)}
              {glasses > 0 && (
                <button type="button" onClick={undoGlass}>
                  {i18n.t('water.undo')}
                </button>
              )}
            </small>
          </div>
        )}
      </div>
      {isPrivate && <p role="status">{i18n.t('app.privateWindow')}</p>}
      {isALot(drinks, nowMs) && <p class="water-lot">{i18n.t('water.goEasy')}</p>}
      {isOn && <NotifyLine place="popup" />}
    </section>
  );
}
