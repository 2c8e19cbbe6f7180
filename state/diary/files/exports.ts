import { latestFirst } from '../../../domain/diary/cramp.ts';
import { isoDay } from '../../../platform/days.ts';
import { download } from '../../../platform/download.ts';
import { readDiary } from '../months.ts';
import type { Separator } from './table.ts';

// The code that makes a file is lazy-loaded when its button is pressed.

/** Saves everything that is stored as a file in JSON. @throws the browser's error */
export async function exportAll() {
  const { backup } = await import('./backup.ts');
  const nowMs = Date.now();
  download(nameOf(nowMs, 'json'), 'application/json', await backup(nowMs));
}

/** Saves the diary as a table, for spreadsheets. @throws the browser's error */
export async function exportTable(separator: Separator) {
  const { tableOf } = await import('./table.ts');
  const { cramps } = await readDiary();
  download(nameOf(Date.now(), 'csv'), 'text/csv', tableOf(latestFirst(cramps), separator));
}

const nameOf = (nowMs: number, ending: string) => `legroom-diary-${isoDay(nowMs)}.${ending}`;
