import type { Separator } from '../../state/diary/files/table.ts';

/** Saves everything as a file in JSON; what makes it is loaded then. */
export async function exportEverything() {
  const { exportAll } = await import('../../state/diary/files/exports.ts');
  await exportAll();
}

/** Saves the diary as a table; likewise. */
export async function exportDiaryTable(separator: Separator) {
  const { exportTable } = await import('../../state/diary/files/exports.ts');
  await exportTable(separator);
}
