import { i18n } from '#i18n';
import { snoozeMinutes } from '../../domain/reminders/index.ts';
import {
  answerEvening,
  answerNudge,
  chooseBeforeBed,
  snoozeNudge,
} from '../../state/actions/nudge.ts';
import { Button } from '../ui/Button.tsx';
import './WaitingReminders.css';

interface WaitingRemindersProps {
  water: boolean;
  evening: boolean;
  /** A glass was drunk. */
  onDrink: () => unknown;
}

/** What waits for an answer: the nudge to drink, and the evening stretch. */
export function WaitingReminders({ water, evening, onDrink }: WaitingRemindersProps) {
  return (
    <>
      {water && (
        <div class="reminder" role="group" aria-label={i18n.t('water.notification.title')}>
          <p role="status">{i18n.t('water.notification.title')}</p>
          <div class="reminder-row">
            <Button onClick={onDrink}>{i18n.t('water.drank')}</Button>
            <Button onClick={answerNudge}>{i18n.t('app.notNow')}</Button>
          </div>
          <div class="reminder-row">
            <span aria-hidden="true">{i18n.t('water.snoozeFor')}</span>
            {snoozeMinutes.map((minutes) => (
              <button
                key={minutes}
                type="button"
                class="reminder-snooze"
                aria-label={i18n.t('water.snooze', [String(minutes)])}
                onClick={() => snoozeNudge(minutes)}
              >
                {minutes}
              </button>
            ))}
            <span aria-hidden="true">{i18n.t('water.min')}</span>
          </div>
        </div>
      )}
      {evening && (
        <div class="reminder" role="group" aria-label={i18n.t('evening.title')}>
          <p role="status">{i18n.t('evening.title')}</p>
          <div class="reminder-row">
            <Button onClick={chooseBeforeBed}>{i18n.t('evening.show')}</Button>
            <Button onClick={answerEvening}>{i18n.t('app.notNow')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
