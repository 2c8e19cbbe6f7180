import { minuteMs } from '../../domain/time.ts';
import { t } from '../../platform/words.ts';
import { remindersItem, waterItem } from '../../state/reminders/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { useNow } from '../ui/useNow.ts';
import { isHeldBack, nudgeLine } from './nudgeWords.ts';

/** How long it confirms that nudges are on: the permission prompt may have closed the popup. */
const confirmedForMs = 5 * minuteMs;

/** When the next nudge comes, while they are on. */
export function NextNudge() {
  const { water } = useStored(remindersItem);
  const drinks = useStored(waterItem);
  const nowMs = useNow();
  const line = nudgeLine(water, drinks, nowMs);
  const isNew = nowMs - (water.countsFromMs ?? -Infinity) < confirmedForMs;
  if (!isNew || isHeldBack(drinks, nowMs)) return <>{line}</>;
  return (
    <>
      <b>{t('water.areOn')}</b> · {line}
    </>
  );
}
