import { t } from '../../platform/words.ts';
import { drinksToday, isALot } from '../../domain/water.ts';
import { drinkGlass } from '../../state/reminders/actions.ts';
import { waterItem } from '../../state/reminders/item.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { useStored } from '../../state/kernel/page.ts';
import { isHeldBack } from '../nudges/nudgeWords.ts';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/useNow.ts';

interface GlassesProps {
  /** Whether today's glasses are shown. */
  isOpen: boolean;
  onToggle: () => unknown;
}

/** How many glasses there were today, and one more where that is safe. */
export function Glasses({ isOpen, onToggle }: GlassesProps) {
  const nowMs = useNow();
  const drinks = useStored(waterItem);
  const count = drinksToday(drinks, nowMs, toLocalTime).length;
  const isAtLimit = isHeldBack(drinks, nowMs);
  return (
    <>
      <div class="water-glasses">
        <button type="button" class="words" aria-expanded={isOpen} onClick={onToggle}>
          {t('water.glasses', { count })}
        </button>
        {!isAtLimit && <Button onClick={drinkGlass}>{t('water.addGlass')}</Button>}
      </div>
      {!isAtLimit && isALot(drinks, nowMs) && <p class="water-lot">{t('water.goEasy')}</p>}
    </>
  );
}
