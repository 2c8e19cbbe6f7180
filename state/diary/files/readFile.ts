import { readBackup } from './backup.ts';
import { largestFileBytes, WrongFileError, type FileContents } from './file.ts';
import { readTable } from './table.ts';

/**
 * Reads a file that is to be imported: an export in JSON, or a table.
 * @throws {WrongFileError} where it is neither, or has no cramp that can be read
 */
export async function readFile(file: Blob): Promise<FileContents> {
  if (file.size > largestFileBytes) throw new WrongFileError('tooLarge');
  const text = textIn(await file.arrayBuffer());
  const contents = text.trimStart().startsWith('{') ? readBackup(text) : readTable(text);
  if (contents.cramps.length === 0 && contents.unreadable.length > 0)
    throw new WrongFileError('noneReadable');
  return contents;
}

/** Spreadsheets that write "Unicode text" write UTF-16 with its mark in front. */
const utf16Mark = 0xfeff;

function textIn(bytes: ArrayBuffer): string {
  const isUtf16 = bytes.byteLength >= 2 && new DataView(bytes).getUint16(0, true) === utf16Mark;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongFileError('notText');
  }
}
