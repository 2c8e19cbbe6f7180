import { openRig } from '../../scripts/browsers/rig/open.ts';
import { openDiary, storeDiary } from '../browser/diary/given.ts';
import type { Build, Builds } from './builds.ts';
import { inTurn, medianOf, printTable, type Row } from './report.ts';
import { largeDiary } from './states.ts';

const paintBudget = 1.3;

/** Measures how soon a diary of 10,000 cramps shows something, compared with an empty diary in the same run. */
export async function benchDiary({ chromium, firefox }: Builds, rounds: number): Promise<Row[]> {
  const rows = [await measure(chromium, rounds), await measure(firefox, rounds)];
  printTable(`A diary of 10,000 cramps, median of ${rounds}`, rows);
  return rows;
}

async function measure({ name, folder }: Build, rounds: number): Promise<Row> {
  const full = await openRig(name, { extensionDir: folder });
  const empty = await openRig(name, { extensionDir: folder });
  const rigs = { full, empty };
  try {
    await storeDiary(full, largeDiary());
    await storeDiary(empty, []);
    const paints = await inTurn(rounds, ['full', 'empty'], async (side) => {
      const page = await openDiary(rigs[side]);
      const paintMs = await page.evaluate(
        ({ performance }) =>
          performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      await page.close();
      return paintMs;
    });
    const [fullMs, emptyMs] = [medianOf(paints.full), medianOf(paints.empty)];
    return {
      what: `${name}: from the navigation to the first words`,
      cells: {
        full: `${fullMs.toFixed(0)} ms`,
        empty: `${emptyMs.toFixed(0)} ms`,
        ratio: (fullMs / emptyMs).toFixed(2),
      },
      budget: { text: `≤ ${paintBudget} ×`, ok: fullMs <= paintBudget * emptyMs },
      isTime: true,
    };
  } finally {
    await full.close();
    await empty.close();
  }
}
