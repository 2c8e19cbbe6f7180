import { writeFileSync } from 'node:fs';
import { openRigIn } from '../../scripts/browsers/rig/open.ts';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import type { Rig, RigName } from '../../scripts/browsers/types.ts';
import { chooseFile, downloaded, openDiary } from '../browser/diary/given.ts';
import type { Builds } from './builds.ts';
import { diaryOf } from '../../scripts/sampleDiary.ts';
import { largeDiary } from './largeDiary.ts';
import { isOver, medianOf, printTable, type Row } from './report.ts';

const rounds = 7;
const paintBudget = 1.5;
const fileBudgetMs = 2000;
const longTaskBudgetMs = 200;

/**
 * Measures a diary of 10,000 cramps in ten years: how soon its page shows something, against an empty diary in the same
 * run; the longest task while ten years are scrolled through and opened; and how long export and import take.
 *
 * @returns whether it keeps to its budgets; times only where `strict`.
 */
export async function benchDiary(
  { chrome, firefox }: Builds,
  strict: boolean,
  jsonFile?: string,
): Promise<boolean> {
  const rows = [
    ...(await measured('chromium', chrome.folder)),
    ...(await measured('firefox', firefox.folder)),
  ];
  printTable('A diary of 10,000 cramps', rows);
  if (jsonFile) writeFileSync(jsonFile, JSON.stringify(rows, null, 2));
  return !(strict && rows.some(isOver));
}

async function measured(name: RigName, extensionDir: string): Promise<Row[]> {
  const browser = await ensureBrowser(name);
  const [full, empty] = [
    await openRigIn(browser, { extensionDir }),
    await openRigIn(browser, { extensionDir }),
  ];
  try {
    await store(full, diaryOf(largeDiary()));
    await store(empty, diaryOf([]));
    return [
      await paintRow(name, full, empty),
      ...(name === 'chromium' ? [await scrollRow(full)] : []),
      ...(await fileRows(name, full, empty)),
    ];
  } finally {
    await full.close();
    await empty.close();
  }
}

const store = (rig: Rig, values: Record<string, unknown>) =>
  rig.inExtension((api, inside) => api.storage.local.set(inside), values);

/** From the start of the navigation until words are on the screen. */
async function paintRow(name: RigName, full: Rig, empty: Rig): Promise<Row> {
  const paints = { full: [] as number[], empty: [] as number[] };
  for (let round = 0; round <= rounds; round += 1)
    for (const [side, rig] of [
      ['full', full],
      ['empty', empty],
    ] as const) {
      const page = await openDiary(rig);
      const paintMs = await page.evaluate((window) => {
        const entries = window.performance.getEntriesByName('first-contentful-paint');
        return entries[0]?.startTime ?? 0;
      });
      if (round > 0) paints[side].push(paintMs);
      await page.close();
    }
  const [fullMs, emptyMs] = [medianOf(paints.full), medianOf(paints.empty)];
  return {
    what: `${name}: first paint`,
    cells: {
      full: ms(fullMs),
      empty: ms(emptyMs),
      ratio: (fullMs / emptyMs).toFixed(2),
    },
    budget: { text: `≤ ${paintBudget} ×`, ok: fullMs <= paintBudget * emptyMs },
  };
}

/** Chromium alone says which tasks are long. */
async function scrollRow(rig: Rig): Promise<Row> {
  const page = await openDiary(rig);
  const longestMs = await page.evaluate(async (window) => {
    const { document } = window;
    const longest = { ms: 0 };
    const observer = new window.PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
    for (const month of document.querySelectorAll<HTMLDetailsElement>('.month')) {
      month.open = true;
      month.scrollIntoView();
      await frame();
      await frame();
    }
    const { scrollHeight } = document.documentElement;
    for (let top = 0; top < scrollHeight; top += 2000) {
      window.scrollTo(0, top);
      await frame();
    }
    return longest.ms;
  });
  await page.close();
  return {
    what: 'chromium: longest task while scrolling',
    cells: { full: ms(longestMs) },
    budget: { text: `≤ ${longTaskBudgetMs} ms`, ok: longestMs <= longTaskBudgetMs },
  };
}

async function fileRows(name: RigName, full: Rig, empty: Rig): Promise<Row[]> {
  const page = await openDiary(full);
  const exports: [what: string, button: string, file: string][] = [
    ['JSON', 'Export everything (JSON)', 'diary.json'],
    ['CSV', 'Export the diary (CSV)', 'diary.csv'],
  ];
  const rows: Row[] = [];
  for (const [what, button, file] of exports) {
    let startedAtMs = performance.now();
    const text = await downloaded(full, () => page.click('button', button));
    rows.push(fileRow(`${name}: export ${what}`, performance.now() - startedAtMs));
    await empty.inExtension((api) => api.storage.local.clear());
    await store(empty, diaryOf([]));
    const other = await openDiary(empty);
    startedAtMs = performance.now();
    await chooseFile(other, file, text);
    await other.waitFor('the preview', (window) =>
      window.document.body.textContent.includes('10,000 new cramps'),
    );
    const shownMs = performance.now() - startedAtMs;
    startedAtMs = performance.now();
    await other.click('button', 'Import');
    await other.waitFor('the import', (window) =>
      window.document.body.textContent.includes('cramps were imported'),
    );
    const takenMs = performance.now() - startedAtMs;
    rows.push(fileRow(`${name}: look into ${what}`, shownMs));
    rows.push(fileRow(`${name}: import ${what}`, takenMs));
    await other.close();
  }
  await page.close();
  return rows;
}

const fileRow = (what: string, tookMs: number): Row => ({
  what,
  cells: { full: ms(tookMs) },
  budget: { text: `≤ ${fileBudgetMs} ms`, ok: tookMs <= fileBudgetMs },
});

const ms = (value: number) => `${value.toFixed(0)} ms`;
