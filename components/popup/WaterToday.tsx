import { usesFluidOunces } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { drinksGuide } from '../../content/waterGuide.ts';
import { drinksToday, fluidOunces, totalMl } from '../../domain/water.ts';
import { undoGlass } from '../../state/reminders/actions.ts';
import { waterItem } from '../../state/reminders/item.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { useNow } from '../ui/useNow.ts';
import './WaitingReminders.css';

/** What was logged today beside plain guidance: nothing to reach, and nothing to catch up on. */
export function WaterToday() {
  const today = drinksToday(useStored(waterItem), useNow(), toLocalTime);
  const ml = totalMl(today);
  return (
    <div class="water-today">
      <p>
        {usesFluidOunces()
          ? t('water.loggedOunces', { ml, ounces: fluidOunces(ml) })
          : t('water.logged', { ml })}
      </p>
      {today.length > 0 && <Button onClick={undoGlass}>{t('water.undo')}</Button>}
      <p class="soft">
        {t('waterGuide.dailyDrinks')} <Evidence statement={drinksGuide} />
      </p>
    </div>
  );
}
