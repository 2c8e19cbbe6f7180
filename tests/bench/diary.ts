import { median } from 'd3-array';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import { openDiary, storeDiary } from '../browser/diary/given.ts';
import { inTurn, milliseconds, printTable, ratio, type Build, type Row } from './report.ts';
import { largeDiary } from './states.ts';

/** Measures how soon a diary of 10,000 cramps shows something, compared with an empty diary in the same run. */
export async function benchDiary(builds: readonly Build[], rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const build of builds) rows.push(await measure(build, rounds));
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
    const [fullMs, emptyMs] = [median(paints.full)!, median(paints.empty)!];
    const what = `${name}: ${milliseconds(fullMs)} to the first words, against an empty one`;
    return ratio(what, fullMs, emptyMs, 1.3);
  } finally {
    await full.close();
    await empty.close();
  }
}
