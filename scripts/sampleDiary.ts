import { muscleIds } from '../content/muscles.ts';
import { reliefIds } from '../content/relief.ts';
import { activities, type Cramp } from '../domain/diary/cramp.ts';
import { dayMs, hourMs, secondMs } from '../domain/time.ts';
import { diaryStartItem, months } from '../state/diary/item.ts';
import { intoMonths } from '../state/diary/months.ts';
import { sealed } from '../state/kernel/item.ts';

/** Makes up a diary, the same for the same arguments. Cramps come mostly at night and in the calf. */
export function sampleDiary(count: number, days: number, nowMs: number): Cramp[] {
  const chance = randomNumbers(count);
  const pick = <T>(items: readonly T[]) => items[Math.floor(chance() * items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const ageMs = ((index + chance()) / count) * days * dayMs;
    const night = Math.floor((nowMs - ageMs) / dayMs) * dayMs;
    const atMs = chance() < 0.75 ? night + (chance() * 5 + 1) * hourMs : nowMs - ageMs;
    const startedAtMs =
      Math.min(Math.floor(atMs / secondMs), Math.floor(nowMs / secondMs)) * secondMs;
    const isNight = atMs !== nowMs - ageMs;
    return {
      id: `sample${index.toString(36)}`,
      startedAtMs,
      hasTime: true,
      utcOffsetMinutes: 0,
      durationSeconds: chance() < 0.9 ? Math.round(20 + chance() ** 3 * 500) : null,
      muscle: chance() < 0.7 ? 'gastrocnemius' : pick(muscleIds),
      side: pick(['left', 'right', 'left']),
      done: reliefIds.filter((step) => chance() < (step === 'stretch' ? 0.9 : 0.3)),
      severity: chance() < 0.7 ? Math.floor(chance() * 9) + 2 : null,
      sleepDisturbed: isNight && chance() < 0.6 ? Math.floor(chance() * 10) : null,
      activity: isNight ? 'asleep' : pick(activities),
      soreAfterwards: pick([true, false, null]),
      distressing: pick([true, false, null, null]),
      note: chance() < 0.15 ? 'After a long day on my feet' : '',
      changedAtMs: startedAtMs + hourMs,
    };
  });
}

/** What is stored of a diary, by key, as Legroom writes it. */
export function diaryOf(cramps: readonly Cramp[]): Record<string, unknown> {
  const byMonth = intoMonths({ cramps: [...cramps] });
  return Object.fromEntries([
    [diaryStartItem.key, sealed(diaryStartItem, Date.now() - 3650 * dayMs)],
    ...[...byMonth].map(([key, month]) => [key, sealed(months.item(key), month)]),
  ]);
}

/** Generates numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
