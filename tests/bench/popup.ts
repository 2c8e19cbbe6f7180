import { cpSync, globSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { max, median } from 'd3-array';
import type { WxtBrowser } from 'wxt/browser';
import { lockName } from '../../state/kernel/store.ts';
import { budgetBytes, popupBytes } from './bytes.ts';
import {
  launchOpener,
  measurePopup,
  measureScript,
  popupAsHtml,
  type PopupOpener,
  type Seen,
  type Side,
  type Warmth,
} from './opener.ts';
import {
  fact,
  inTurn,
  milliseconds,
  printTable,
  ratio,
  time,
  type Build,
  type Row,
} from './report.ts';
import { states } from './states.ts';

/**
 * The most times as long as the bare popup, from the navigation and from the click, and as the same view in plain HTML.
 */
const budgets = { fresh: 1.15, others: 1.25, click: 1.06, plain: 1.05 };
const scriptBudgetMs = { untilPaint: 5, inAll: 8 };
const heapBudgetBytes = 0.9e6;

/** What a page of an extension has in Chromium. */
declare const chrome: WxtBrowser;

/**
 * Measures what Legroom weighs, and how fast its popup opens in Chromium by a real click on the toolbar, against a bare popup.
 */
export async function benchPopup(builds: readonly Build[], rounds: number): Promise<Row[]> {
  const rows = builds.flatMap(byteRows);
  printTable('Bytes', rows);
  const legroom = builds[0]!.folder;
  const bare = join(import.meta.dirname, 'bare');
  const plain = join(legroom, '../plain');
  cpSync(bare, plain, { recursive: true });
  const opener = await launchOpener({ legroom, bare, plain });
  try {
    console.log(`${await opener.browser.version()}, the toolbar popup, median of ${rounds}`);
    writeFileSync(join(plain, 'popup.html'), await popupAsHtml(opener));
    for (const warmth of ['cold', 'warm'] as const) {
      const paints: Row[] = [];
      for (const state of Object.keys(states))
        // While the background counts a hold, there is no cold opening.
        if (warmth === 'warm' || state !== 'a running hold')
          paints.push(...(await timeState(opener, state, warmth, rounds)));
      await enter(opener, 'fresh');
      const { legroom: times } = await inTurn(rounds, ['legroom'], async () => {
        await opener.make(warmth, ['legroom']);
        return measureScript(opener);
      });
      await opener.closeTabs();
      const untilPaintMs = median(times, (each) => each.untilPaintMs)!;
      const inAllMs = median(times, (each) => each.inAllMs)!;
      paints.push(
        time('fresh, scripts until the first paint', untilPaintMs, scriptBudgetMs.untilPaint),
        time('fresh, scripts until 300 ms after it', inAllMs, scriptBudgetMs.inAll),
      );
      printTable(`Until words are on the screen, ${warmth}`, paints);
      rows.push(...paints);
    }
    return rows;
  } finally {
    await opener.browser.close();
  }
}

/** Stores the values of a state as Legroom would. */
async function enter(opener: PopupOpener, state: string): Promise<void> {
  const page = await opener.openTab('legroom');
  await page.evaluate(
    (lock, stored) =>
      navigator.locks.request(lock, async () => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(stored);
      }),
    lockName,
    states[state]!(),
  );
  // Until the background has settled.
  await sleep(1_000);
  await opener.closeTabs();
}

/** Opens a state of Legroom, and what it is compared with, in turn. */
async function timeState(
  opener: PopupOpener,
  state: string,
  warmth: Warmth,
  rounds: number,
): Promise<Row[]> {
  await enter(opener, state);
  const isFresh = state === 'fresh';
  const sides: readonly Side[] = isFresh ? ['legroom', 'plain', 'bare'] : ['legroom', 'bare'];
  const seen = await inTurn(rounds, sides, async (side) => {
    await opener.make(warmth, sides);
    return measurePopup(opener, side);
  });
  await opener.closeTabs();
  const [legroom, bare] = [summary(seen.legroom), summary(seen.bare)];
  const row = paintRow(state, legroom, bare, isFresh ? budgets.fresh : budgets.others);
  if (!isFresh) return [row];
  const plain = summary(seen.plain);
  return [
    paintRow('bare popup', bare, bare),
    paintRow('first view as plain HTML', plain, bare),
    row,
    ratio('fresh against plain HTML', legroom.navigationMs, plain.navigationMs, budgets.plain),
  ];
}

/** The medians of openings, and the largest layout shift. */
const summary = (seen: readonly Seen[]): Seen => ({
  clickMs: median(seen, (each) => each.clickMs)!,
  navigationMs: median(seen, (each) => each.navigationMs)!,
  layoutShift: max(seen, (each) => each.layoutShift)!,
  heapBytes: median(seen, (each) => each.heapBytes)!,
});

/** @param most times as long as the bare popup, from the navigation. */
function paintRow(what: string, own: Seen, bare: Seen, most?: number): Row {
  const navigation = own.navigationMs / bare.navigationMs;
  const click = own.clickMs / bare.clickMs;
  const heapBytes = own.heapBytes - bare.heapBytes;
  const cells = {
    navigation: milliseconds(own.navigationMs),
    'navigation × bare': navigation.toFixed(2),
    click: milliseconds(own.clickMs),
    'click × bare': click.toFixed(2),
    'layout shift': own.layoutShift.toFixed(3),
    'heap over bare': `${(heapBytes / 1e6).toFixed(2)} MB`,
  };
  if (most === undefined) return { what, cells };
  const text = `≤ ${most} and ${budgets.click} ×, no shift, ≤ ${heapBudgetBytes / 1e6} MB`;
  const isFast = navigation <= most && click <= budgets.click;
  const ok = isFast && own.layoutShift === 0 && heapBytes <= heapBudgetBytes;
  return { what, cells, budget: { text, ok }, isTime: true };
}

function byteRows({ name, folder }: Build): Row[] {
  const [zip] = globSync(`${folder}/../*-${basename(folder, '-mv3')}.zip`);
  const { atOnce, words } = popupBytes(folder);
  const weighed = [
    ['popup, gzip', atOnce, budgetBytes.popup],
    ['its words, gzip', words, budgetBytes.words],
    ['zip', statSync(zip!).size, budgetBytes.zip],
  ] as const;
  return weighed.map(([what, bytes, most]) =>
    fact(`${name}: ${what}`, `${bytes} bytes`, `≤ ${most}`, bytes <= most),
  );
}
