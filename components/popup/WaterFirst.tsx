import { t } from '../../platform/words.ts';
import { unanswered } from '../../domain/reminders/index.ts';
import { isTooMuch } from '../../domain/water.ts';
import { remindersItem, waterItem } from '../../state/reminders/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { useNow } from '../ui/useNow.ts';
import { TooMuchWater, WaitingReminders } from './lazyViews.ts';

/** What cannot wait, at the top of the popup: the warning to stop drinking, and unanswered reminders. */
export function WaterFirst() {
  const waits = unanswered(useStored(remindersItem));
  const stops = isTooMuch(useStored(waterItem), useNow());
  const count = Number(waits.water) + Number(waits.evening);
  return (
    <section
      class={count > 0 || stops ? 'water-first' : 'unseen'}
      aria-label={t('water.nudges')}
      // It takes the focus of an answered reminder.
      tabIndex={-1}
    >
      {stops && <TooMuchWater />}
      {count > 0 && <WaitingReminders {...waits} />}
    </section>
  );
}
