import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import type { Builds } from './builds.ts';
import { budgetBytes } from './budgets.ts';
import { weigh, type Bytes } from './bytes.ts';
import { timeFirefoxPopup } from './firefoxPopup.ts';
import { inTurn, rounds, warmUpRounds } from './inTurn.ts';
import { measurePopup, type Seen } from './measurePopup.ts';
import { PopupOpener } from './opener.ts';
import { copyAsPlainHtml, makePlainHtml } from './plainHtml.ts';
import { isOver, medianOf, printTable, type Row } from './report.ts';
import { states, type State } from './states.ts';
import { watchPopup } from './watchedPopup.ts';

const bareFolder = fileURLToPath(new URL('bare', import.meta.url));

type Warmth = 'warm' | 'cold';

/** Legroom, a popup with nothing in it, and what Legroom shows at first as plain HTML. */
type Side = 'legroom' | 'bare' | 'plain';

const bothSides = ['legroom', 'bare'] as const;

/** At most so many times as long as the bare popup. */
const paintBudget: Record<Warmth, number> = { warm: 1.05, cold: 1.1 };
const scriptBudgetMs = 5;
const heapBudgetBytes = 0.9e6;

/** What a page of an extension has in Chromium. */
interface Extension {
  chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };
}

/**
 * Measures what Legroom weighs and how fast its popup opens, against a popup with nothing in it: in Chromium cold, with no
 * process of an extension alive, and warm, with a file of the extension open in a tab; in Firefox warm. What Legroom shows
 * after installing is compared with the same as plain HTML too: how near a popup with that in it can come. Prints as it goes.
 *
 * @param jsonFile where the numbers are written too
 * @returns whether everything keeps to its budget; times only where `strict`.
 */
export async function benchPopup(
  { chrome, firefox }: Builds,
  strict: boolean,
  jsonFile?: string,
): Promise<boolean> {
  const bytes = [chrome, firefox].flatMap((build) =>
    byteRows(build.name, weigh(build.folder, build.zip)),
  );
  printTable('Bytes', bytes);
  const inChromium = await timePopup(chrome.folder);
  const inFirefox = await timeFirefoxPopup(firefox.folder, dirname(firefox.folder));
  printTable('From the start of the navigation until words are on the screen, Firefox', inFirefox);
  const times = [...inChromium, ...inFirefox];
  if (jsonFile) writeFileSync(jsonFile, JSON.stringify({ bytes, times }, null, 2));
  return !bytes.some(isOver) && !(strict && times.some(isOver));
}

async function timePopup(legroomFolder: string): Promise<Row[]> {
  const { path } = await ensureBrowser('chromium');
  const plainFolder = makePlainHtml(join(dirname(legroomFolder), 'plain'));
  const { opener, ids } = await PopupOpener.launch(path, [legroomFolder, bareFolder, plainFolder]);
  try {
    const [legroom = '', bare = '', plain = ''] = ids;
    const sides = { legroom, bare, plain };
    console.log(`${await opener.browser.version()}, the toolbar popup, median of ${rounds}`);
    await copyAsPlainHtml(opener, legroom, plainFolder);
    const rows: Row[] = [];
    for (const warmth of ['warm', 'cold'] as const) {
      const paints: Row[] = [];
      for (const [index, state] of states.entries()) {
        if (warmth === 'cold' && state.isCounted) continue;
        await enter(opener, legroom, state);
        const compared = index === 0 ? (['legroom', 'plain', 'bare'] as const) : bothSides;
        paints.push(paintRow(state, warmth, await openInTurn(opener, compared, sides, warmth)));
      }
      printTable(`From the press until words are on the screen, ${warmth}`, paints);
      rows.push(...paints);
    }
    await enter(opener, legroom, states[0]!);
    const watched = await watchRows(opener, legroom);
    printTable('Fresh, warm, with a debugger attached, which slows it', watched);
    return [...rows, ...watched];
  } finally {
    await opener.close();
  }
}

/** Stores what a state has, as Legroom would. */
async function enter(opener: PopupOpener, legroom: string, state: State): Promise<void> {
  const page = await opener.openTab(`chrome-extension://${legroom}/options.html`);
  await page.evaluate(
    (stored) =>
      navigator.locks.request('legroom-state', async () => {
        const { local } = (globalThis as unknown as Extension).chrome.storage;
        await local.clear();
        await local.set(stored);
      }),
    state.stored(),
  );
  await opener.closeTabs();
}

/** Opens popups in turn. */
async function openInTurn(
  opener: PopupOpener,
  compared: readonly Side[],
  ids: Record<Side, string>,
  warmth: Warmth,
): Promise<Partial<Record<Side, Seen[]>>> {
  if (warmth === 'warm') for (const side of compared) await keepWarm(opener, ids[side]);
  const seen = await inTurn(compared, async (side) => {
    if (warmth === 'cold') {
      await opener.stopBackground(ids.legroom);
      await opener.waitUntilCold();
    }
    return measurePopup(opener, ids[side]);
  });
  await opener.closeTabs();
  return seen;
}

/** Keeps the process of an extension, by a file without scripts: those of a page would count in the popup's heap. */
const keepWarm = (opener: PopupOpener, id: string) =>
  opener.openTab(`chrome-extension://${id}/manifest.json`);

function paintRow({ name }: State, warmth: Warmth, seen: Partial<Record<Side, Seen[]>>): Row {
  const { legroom = [], bare = [], plain } = seen;
  const of = (list: Seen[], key: keyof Seen) => medianOf(list.map((each) => each[key]));
  const theirs = of(bare, 'shownMs');
  const against = (list: Seen[]) => (of(list, 'shownMs') / theirs).toFixed(2);
  const ratio = of(legroom, 'shownMs') / theirs;
  const shift = Math.max(...legroom.map(({ layoutShift }) => layoutShift));
  const heap = of(legroom, 'heapBytes') - of(bare, 'heapBytes');
  return {
    what: `${name}, ${warmth}`,
    cells: {
      Legroom: milliseconds(of(legroom, 'shownMs')),
      worst: milliseconds(Math.max(...legroom.map(({ shownMs }) => shownMs))),
      bare: milliseconds(theirs),
      ratio: ratio.toFixed(2),
      ...(plain && { 'as plain HTML': against(plain) }),
      'of the navigation': `${of(legroom, 'paintMs').toFixed(0)} : ${of(bare, 'paintMs').toFixed(0)} ms`,
      'layout shift': shift.toFixed(3),
      'heap over bare': `${(heap / 1e6).toFixed(2)} MB`,
    },
    budget: {
      text: `≤ ${paintBudget[warmth]} ×, no shift, ≤ 0.9 MB`,
      ok: ratio <= paintBudget[warmth] && shift === 0 && heap <= heapBudgetBytes,
    },
  };
}

async function watchRows(opener: PopupOpener, legroom: string): Promise<Row[]> {
  await keepWarm(opener, legroom);
  const watched = [];
  for (let round = 0; round < warmUpRounds + rounds; round++)
    watched.push(await watchPopup(opener, legroom));
  await opener.closeTabs();
  const counted = watched.slice(warmUpRounds);
  const script = medianOf(counted.map(({ scriptMs }) => scriptMs));
  return [
    {
      what: 'script (ScriptDuration)',
      cells: { Legroom: milliseconds(script) },
      budget: { text: `≤ ${scriptBudgetMs} ms`, ok: script <= scriptBudgetMs },
    },
    {
      what: 'Start stretch takes a click',
      cells: { Legroom: milliseconds(medianOf(counted.map(({ readyMs }) => readyMs))) },
    },
  ];
}

function byteRows(name: string, { atOnce, words, filesAtOnce, later, zip }: Bytes): Row[] {
  return [
    {
      what: `${name}: popup, ${filesAtOnce} files, gzip`,
      cells: { bytes: kilobytes(atOnce) },
      budget: { text: `≤ ${kilobytes(budgetBytes.popup)}`, ok: atOnce <= budgetBytes.popup },
    },
    {
      what: `${name}: its words, gzip`,
      cells: { bytes: kilobytes(words) },
      budget: { text: `≤ ${kilobytes(budgetBytes.words)}`, ok: words <= budgetBytes.words },
    },
    { what: `${name}: popup later, gzip`, cells: { bytes: kilobytes(later) } },
    {
      what: `${name}: zip`,
      cells: { bytes: kilobytes(zip) },
      budget: { text: `≤ ${kilobytes(budgetBytes.zip)}`, ok: zip <= budgetBytes.zip },
    },
  ];
}

const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
