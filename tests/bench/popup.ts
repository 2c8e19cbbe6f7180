import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/browsers/launch/install.ts';
import type { Builds } from './builds.ts';
import { weigh } from './bytes.ts';
import { PopupOpener } from './opener.ts';
import { measureInTurn, rounds, startHold } from './rounds.ts';
import { byteRows, isOver, popupColumns, popupRows, table, type Row } from './table.ts';

const bareFolder = fileURLToPath(new URL('bare', import.meta.url));

/**
 * Measures what Legroom weighs and how fast its popup opens, against a popup with nothing in it. Prints as it goes.
 *
 * @returns whether everything keeps to its budget; times only where `strict`.
 */
export async function benchPopup({ chrome, firefox }: Builds, strict: boolean): Promise<boolean> {
  const bytes = [chrome, firefox].flatMap((build) =>
    byteRows(build.name, weigh(build.folder, build.zip)),
  );
  console.log(`${table('Bytes', [''], bytes)}\n`);
  const times = await timePopup(chrome.folder);
  return !bytes.some(isOver) && !(strict && times.some(isOver));
}

/** Prints as it goes, and returns the rows. */
async function timePopup(legroomFolder: string): Promise<Row[]> {
  const { path } = await ensureBrowser('chromium');
  const { opener, ids } = await PopupOpener.launch(path, [legroomFolder, bareFolder]);
  try {
    console.log(`${await opener.browser.version()}, the toolbar popup, median of ${rounds}\n`);
    const [legroom = '', bare = ''] = ids;
    const report = async (state: string) => {
      const rows = popupRows(await measureInTurn(opener, { legroom, bare }));
      console.log(`${table(state, popupColumns, rows)}\n`);
      return rows;
    };
    const idle = await report('No session');
    await startHold(opener, legroom);
    return [...idle, ...(await report('A hold is running'))];
  } finally {
    await opener.browser.close();
  }
}
