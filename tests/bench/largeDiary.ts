import { sampleDiary } from '../../scripts/sampleDiary.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { dayMs } from '../../domain/time.ts';
import { diaryStartItem, monthItem } from '../../state/diary/items.ts';
import { intoMonths } from '../../state/diary/months.ts';
import { sealed } from '../../state/envelope.ts';

/** Ten thousand cramps in ten years. */
export const largeDiary = () => sampleDiary(10_000, 3650, Date.now());

/** What is stored of a diary, by key, as Legroom writes it. */
export function diaryOf(cramps: readonly Cramp[]): Record<string, unknown> {
  const months = intoMonths({ cramps: [...cramps], deletions: [] });
  return Object.fromEntries([
    [diaryStartItem.key, sealed(diaryStartItem, Date.now() - 3650 * dayMs)],
    ...[...months].map(([key, month]) => [key, sealed(monthItem(key), month)]),
  ]);
}
