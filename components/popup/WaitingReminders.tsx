import { t } from '../../platform/words.ts';
import { snoozeMinutes, type Unanswered } from '../../domain/reminders/index.ts';
import {
  answerEvening,
  answerNudge,
  chooseBeforeBed,
  snoozeNudge,
  drinkGlass,
} from '../../state/reminders/actions.ts';
import { Button } from '../ui/Button.tsx';
import './WaitingReminders.css';

/** What waits for an answer: the nudge to drink, and the evening stretch. */
export function WaitingReminders({ water, evening }: Unanswered) {
  return (
    <>
      {water && (
        <div class="reminder" role="group" aria-label={t('water.notification.title')}>
          <p role="status">{t('water.notification.title')}</p>
          <div class="reminder-row">
            <Button onClick={drinkGlass}>{t('water.drank')}</Button>
            <Button onClick={answerNudge}>{t('app.notNow')}</Button>
          </div>
          <div class="reminder-row">
            <span aria-hidden="true">{t('water.snoozeFor')}</span>
            {snoozeMinutes.map((minutes) => (
              <button
                key={minutes}
                type="button"
                class="reminder-snooze"
                aria-label={t('water.snooze', { minutes })}
                onClick={() => snoozeNudge(minutes)}
              >
                {minutes}
              </button>
            ))}
            <span aria-hidden="true">{t('water.min')}</span>
          </div>
        </div>
      )}
      {evening && (
        <div class="reminder" role="group" aria-label={t('evening.title')}>
          <p role="status">{t('evening.title')}</p>
          <div class="reminder-row">
            <Button onClick={chooseBeforeBed}>{t('evening.show')}</Button>
            <Button onClick={answerEvening}>{t('app.notNow')}</Button>
          </div>
        </div>
      )}
    </>
  );
}

/** From a litre within the hour on: to stop, and the signs of too much. */
export function TooMuchWater() {
  return (
    <div class="card failure" role="alert">
      <h2>{t('water.stopNow')}</h2>
      <p class="soft">{t('waterSafety.note.tooMuch')}</p>
      <p class="soft">{t('waterSafety.note.tooMuchEmergency')}</p>
    </div>
  );
}
