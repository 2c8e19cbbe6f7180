import { useMemo } from 'preact/hooks';
import { latestFirst, type Cramp } from '../../domain/diary/cramp.ts';
import { follow, followFamily, useFamily } from '../kernel/page.ts';
import { months } from './item.ts';
import { lastMonthKeys, wholeOf } from './months.ts';

/** What a page knows of the diary. */
export interface KnownDiary {
  /** The latest first. */
  cramps: readonly Cramp[];
  /** Whether these are all cramps; at first they are those of the last thirteen months. */
  isWhole: boolean;
}

/** The year that the page shows first: twelve months and the one that is under way. */
const firstMonths = 13;

/** Reads the last year of the diary. The rest is read later, so that ten years open as fast as one day. */
export const followDiary = (nowMs: number) =>
  follow(lastMonthKeys(nowMs, firstMonths).map(months.item));

/** Reads what {@link followDiary} left out. */
export const followWholeDiary = () => followFamily(months);

/** What this page knows of the diary; renders again whenever that changes. */
export function useDiary(): KnownDiary {
  const { values, isWhole } = useFamily(months);
  const cramps = useMemo(() => latestFirst(wholeOf(values).cramps), [values]);
  return { cramps, isWhole };
}
