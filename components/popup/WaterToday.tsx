import { t } from '../../platform/words.ts';
import { drinksGuide } from '../../content/waterGuide.ts';
import { drinksToday, totalMl } from '../../domain/water.ts';
import { undoGlass } from '../../state/actions/water.ts';
import { waterItem } from '../../state/items.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../ui/Button.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { useNow } from '../ui/useNow.ts';
import './WaterToday.css';

/** What was logged today beside plain guidance: nothing to reach, and nothing to catch up on. */
export function WaterToday() {
  const today = drinksToday(useStored(waterItem), useNow(), toLocalTime);
  return (
    <div class="water-today">
      <p>{t('water.logged', { ml: totalMl(today) })}</p>
      {today.length > 0 && <Button onClick={undoGlass}>{t('water.undo')}</Button>}
      <p class="soft">
        {t('waterGuide.dailyDrinks')} <Evidence statement={drinksGuide} />
      </p>
    </div>
  );
}
