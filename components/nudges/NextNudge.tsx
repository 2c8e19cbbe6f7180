import { nudgeItem, waterItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { useNow } from '../ui/useNow.ts';
import { nudgeLine } from './nudgeWords.ts';

/** When the next nudge comes, while they are on. */
export function NextNudge() {
  const { water } = useStored(nudgeItem);
  const drinks = useStored(waterItem);
  const nowMs = useNow();
  return <>{nudgeLine(water, drinks, nowMs)}</>;
}
