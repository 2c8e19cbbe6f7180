import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. The objects that say so may be packed into streams (ISO 32000-1, 7.5.7). */
export function pageCount(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    return inflateSync(Buffer.from(text.slice(start, end), 'latin1')).toString('latin1');
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
