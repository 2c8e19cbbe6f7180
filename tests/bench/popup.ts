import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import { lockName } from '../../state/kernel/store.ts';
import type { Build, Builds } from './builds.ts';
import { budgetBytes, weigh } from './bytes.ts';
import { measurePopup, measureScript, popupAsHtml, type Seen } from './measurePopup.ts';
import { makeExtension, PopupOpener } from './opener.ts';
import { inTurn, medianOf, printTable, type Row } from './report.ts';
import { states, type State } from './states.ts';

/**
 * The most times as long as the bare popup, from the navigation and from the click, and as the same view in plain HTML.
 */
const budgets = { fresh: 1.15, others: 1.25, click: 1.06, plain: 1.05 };
const scriptBudgetMs = { untilPaint: 5, inAll: 8 };
const heapBudgetBytes = 0.9e6;

/** The bare popup is one button; the plain one is Legroom's first view as HTML with inlined styles. */
type Side = 'legroom' | 'bare' | 'plain';

type Warmth = 'cold' | 'warm';

const howKnown: Record<Warmth, string> = {
  cold: 'before each opening, no process of an extension was left in the list of processes',
  warm: 'a file of each extension was open in a tab, and the list of processes had their processes',
};

/** What a page of an extension has in Chromium. */
interface Extension {
  chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };
}

/** The time until the background has settled after a change of the storage. */
const restMs = 1_000;

/**
 * Measures what Legroom weighs, and how fast its popup opens in Chromium by a real click on the toolbar, against a bare popup.
 *
 * @param folder for the extensions that it is compared with.
 */
export async function benchPopup(
  { chromium, firefox }: Builds,
  rounds: number,
  folder: string,
): Promise<Row[]> {
  const bytes = [chromium, firefox].flatMap(byteRows);
  printTable('Bytes', bytes);
  const bareHtml = readFileSync(join(import.meta.dirname, 'barePopup.html'), 'utf8');
  const plain = makeExtension(join(folder, 'plain'), bareHtml);
  const { path } = await ensureBrowser('chromium');
  const { opener, ids } = await PopupOpener.launch(path, chromium.folder, [
    makeExtension(join(folder, 'bare'), bareHtml),
    plain,
  ]);
  try {
    const [legroomId = '', bareId = '', plainId = ''] = ids;
    const sides = { legroom: legroomId, bare: bareId, plain: plainId };
    console.log(`${await opener.browser.version()}, the toolbar popup, median of ${rounds}`);
    makeExtension(plain, await popupAsHtml(opener, legroomId));
    const rows: Row[] = [];
    for (const warmth of ['cold', 'warm'] as const) {
      const paints: Row[] = [];
      for (const state of states)
        if (warmth === 'warm' || !state.isCounted)
          paints.push(...(await timeState(opener, sides, state, warmth, rounds)));
      printTable(`Until words are on the screen, ${warmth}: ${howKnown[warmth]}`, paints);
      rows.push(...paints);
    }
    await enter(opener, legroomId, states[0]!);
    const scripts = [
      ...(await scriptRows(opener, legroomId, 'cold', rounds)),
      ...(await scriptRows(opener, legroomId, 'warm', rounds)),
    ];
    printTable('ScriptDuration of the first view, with a debugger, which slows it', scripts);
    return [...bytes, ...rows, ...scripts];
  } finally {
    await opener.close();
  }
}

/** Stores the values of a state as Legroom would. */
async function enter(opener: PopupOpener, legroomId: string, state: State): Promise<void> {
  const page = await opener.openTab(legroomId);
  await page.evaluate(
    (lock, stored) =>
      navigator.locks.request(lock, async () => {
        const { local } = (globalThis as unknown as Extension).chrome.storage;
        await local.clear();
        await local.set(stored);
      }),
    lockName,
    state.stored(),
  );
  await sleep(restMs);
  await opener.closeTabs();
}

/** Opens a state of Legroom, and what it is compared with, in turn. */
async function timeState(
  opener: PopupOpener,
  ids: Record<Side, string>,
  state: State,
  warmth: Warmth,
  rounds: number,
): Promise<Row[]> {
  await enter(opener, ids.legroom, state);
  const isFresh = state === states[0];
  const compared: readonly Side[] = isFresh ? ['legroom', 'plain', 'bare'] : ['legroom', 'bare'];
  if (warmth === 'warm') await opener.makeWarm(compared.map((side) => ids[side]));
  const seen = await inTurn(rounds, compared, async (side) => {
    if (warmth === 'cold') await opener.makeCold();
    return measurePopup(opener, ids[side]);
  });
  await opener.closeTabs();
  const [legroom, bare] = [summary(seen.legroom), summary(seen.bare)];
  const row = paintRow(state.name, legroom, bare, isFresh ? budgets.fresh : budgets.others);
  if (!isFresh) return [row];
  const plain = summary(seen.plain);
  const times = legroom.navigationMs / plain.navigationMs;
  return [
    { what: 'bare popup', cells: cellsOf(bare, bare), isTime: true },
    { what: 'first view as plain HTML', cells: cellsOf(plain, bare), isTime: true },
    row,
    {
      what: `${state.name} against plain HTML`,
      cells: { 'navigation × bare': times.toFixed(2) },
      budget: { text: `≤ ${budgets.plain} × plain`, ok: times <= budgets.plain },
      isTime: true,
    },
  ];
}

/** The medians of openings, and the largest layout shift. */
function summary(seen: readonly Seen[]): Seen {
  const median = (key: keyof Seen) => medianOf(seen.map((each) => each[key]));
  return {
    clickMs: median('clickMs'),
    navigationMs: median('navigationMs'),
    layoutShift: Math.max(...seen.map(({ layoutShift }) => layoutShift)),
    heapBytes: median('heapBytes'),
  };
}

function cellsOf(own: Seen, bare: Seen): Row['cells'] {
  return {
    navigation: milliseconds(own.navigationMs),
    'navigation × bare': (own.navigationMs / bare.navigationMs).toFixed(2),
    click: milliseconds(own.clickMs),
    'click × bare': (own.clickMs / bare.clickMs).toFixed(2),
    'layout shift': own.layoutShift.toFixed(3),
    'heap over bare': `${((own.heapBytes - bare.heapBytes) / 1e6).toFixed(2)} MB`,
  };
}

function paintRow(what: string, own: Seen, bare: Seen, budget: number): Row {
  return {
    what,
    cells: cellsOf(own, bare),
    budget: {
      text: `≤ ${budget} and ${budgets.click} ×, no shift, ≤ ${heapBudgetBytes / 1e6} MB`,
      ok:
        own.navigationMs <= budget * bare.navigationMs &&
        own.clickMs <= budgets.click * bare.clickMs &&
        own.layoutShift === 0 &&
        own.heapBytes - bare.heapBytes <= heapBudgetBytes,
    },
    isTime: true,
  };
}

async function scriptRows(
  opener: PopupOpener,
  legroomId: string,
  warmth: Warmth,
  rounds: number,
): Promise<Row[]> {
  if (warmth === 'warm') await opener.makeWarm([legroomId]);
  const { legroom } = await inTurn(rounds, ['legroom'], async () => {
    if (warmth === 'cold') await opener.makeCold();
    return measureScript(opener, legroomId);
  });
  await opener.closeTabs();
  const row = (what: string, ms: number, budgetMs: number): Row => ({
    what: `${warmth}, ${what}`,
    cells: { Legroom: milliseconds(ms) },
    budget: { text: `≤ ${budgetMs} ms`, ok: ms <= budgetMs },
    isTime: true,
  });
  const { untilPaint, inAll } = scriptBudgetMs;
  return [
    row('until the first paint', medianOf(legroom.map((each) => each.untilPaintMs)), untilPaint),
    row('until 300 ms after it', medianOf(legroom.map((each) => each.inAllMs)), inAll),
  ];
}

function byteRows({ name, folder, zip }: Build): Row[] {
  const { atOnce, words, filesAtOnce, zip: packed } = weigh(folder, zip);
  const row = (what: string, bytes: number, budget?: number): Row => ({
    what: `${name}: ${what}`,
    cells: { bytes: kilobytes(bytes) },
    ...(budget && { budget: { text: `≤ ${kilobytes(budget)}`, ok: bytes <= budget } }),
  });
  return [
    row(`popup, ${filesAtOnce} files, gzip`, atOnce, budgetBytes.popup),
    row('its words, gzip', words, budgetBytes.words),
    row('zip', packed, budgetBytes.zip),
  ];
}

const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
