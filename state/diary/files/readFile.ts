import { readBackup } from './backup.ts';
import { largestFileBytes, WrongFileError, type FileContents } from './file.ts';
import { readTable } from './readTable.ts';

/**
 * Reads a file that is to be imported: a backup in JSON, or a table.
 * @throws {WrongFileError} where it is neither
 */
export async function readFile(file: Blob, nowMs: number): Promise<FileContents> {
  if (file.size > largestFileBytes) throw new WrongFileError('tooLarge');
  const text = textIn(await file.arrayBuffer());
  return text.trimStart().startsWith('{') ? readBackup(text) : readTable(text, nowMs);
}

/** Spreadsheets that write "Unicode text" write UTF-16 with its mark in front. */
const encodings: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

function textIn(bytes: ArrayBuffer): string {
  const mark = Array.from(new Uint8Array(bytes.slice(0, 2)), (byte) => byte.toString(16)).join('');
  try {
    return new TextDecoder(encodings[mark] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongFileError('notText');
  }
}
