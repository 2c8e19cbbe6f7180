import { t } from '../../platform/words.ts';
import { drinksToday } from '../../domain/water.ts';
import { drinkGlass } from '../../state/actions/water.ts';
import { waterItem } from '../../state/items.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/useNow.ts';
import './Glasses.css';

interface GlassesProps {
  /** Whether today's glasses are shown. */
  isOpen: boolean;
  onToggle: () => unknown;
}

/** How many glasses there were today, and one more. */
export function Glasses({ isOpen, onToggle }: GlassesProps) {
  const count = drinksToday(useStored(waterItem), useNow(), toLocalTime).length;
  return (
    <>
      <button type="button" class="water-count" aria-expanded={isOpen} onClick={onToggle}>
        {t('water.glasses', { count })}
      </button>
      <Button onClick={drinkGlass}>{t('water.addGlass')}</Button>
    </>
  );
}
