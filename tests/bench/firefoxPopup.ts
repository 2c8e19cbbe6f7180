import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxAddOnId } from '../../scripts/browsers/launch/addon.ts';
import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig } from '../../scripts/browsers/types.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';
import { inTurn } from './inTurn.ts';
import { medianOf, type Row } from './report.ts';
import { states, type State } from './states.ts';

/**
 * Times the popup in Firefox against one with nothing in it: two browsers, opened in turn. From the start of the page's
 * navigation, which is as early as a page can tell, and leaves out what a press costs before it: no figure to hold against
 * the budget. Always warm, as Firefox keeps the process of its extensions.
 *
 * @param folder of the unpacked build
 * @param into where the bare extension is put
 */
export async function timeFirefoxPopup(folder: string, into: string): Promise<Row[]> {
  const bareFolder = bareForFirefox(join(into, 'bare-firefox'));
  const legroom = await openRig('firefox', { extensionDir: folder });
  try {
    const bare = await openRig('firefox', { extensionDir: bareFolder, keepWelcome: true });
    try {
      const rows: Row[] = [];
      for (const state of states) rows.push(await timeState(state, legroom, bare));
      return rows;
    } finally {
      await bare.close();
    }
  } finally {
    await legroom.close();
  }
}

async function timeState({ name, stored }: State, legroom: Rig, bare: Rig): Promise<Row> {
  await legroom.inExtension(
    (api, values) =>
      navigator.locks.request('legroom-state', async () => {
        await api.storage.local.clear();
        await api.storage.local.set(values);
      }),
    stored(),
  );
  const rigs = { legroom, bare };
  const paints = await inTurn(['legroom', 'bare'], (side) => firstPaintMs(rigs[side]));
  const [ours, theirs] = [medianOf(paints.legroom), medianOf(paints.bare)];
  return {
    what: `${name}, Firefox`,
    cells: {
      Legroom: `${ours.toFixed(0)} ms`,
      worst: `${Math.max(...paints.legroom).toFixed(0)} ms`,
      bare: `${theirs.toFixed(0)} ms`,
      ratio: (ours / theirs).toFixed(2),
    },
  };
}

async function firstPaintMs(rig: Rig): Promise<number> {
  const popup = await rig.openPopup();
  const ms = await waitUntil('the first paint', () =>
    popup.evaluate(
      (window) =>
        window.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    ),
  );
  await popup.close();
  return ms;
}

/** The bare extension under Legroom's id, by which the rig finds its button, and with the background that it waits for. */
function bareForFirefox(into: string): string {
  const bare = fileURLToPath(new URL('bare', import.meta.url));
  mkdirSync(into, { recursive: true });
  cpSync(bare, into, { recursive: true });
  const manifest: object = JSON.parse(readFileSync(join(bare, 'manifest.json'), 'utf8'));
  writeFileSync(
    join(into, 'manifest.json'),
    JSON.stringify({
      ...manifest,
      background: { scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: firefoxAddOnId } },
    }),
  );
  writeFileSync(join(into, 'background.js'), '');
  return into;
}
