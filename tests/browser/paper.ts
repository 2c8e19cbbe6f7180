import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { View } from './rig.ts';

/** A run of text on a page of paper, in points from its bottom left corner. */
export interface Printed {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface Sheet {
  texts: Printed[];
  /** How many shapes are filled with each color, `#rrggbb`. */
  fills: Map<string, number>;
}

/** What a view prints, page by page. */
export async function printed(view: View, paper: 'A4' | 'Letter'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await view.pdf(paper)));
  const { OPS } = await getResolvedPDFJS();
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  return Promise.all(
    pages.map(async (promised) => {
      const page = await promised;
      const { items } = await page.getTextContent();
      const { fnArray, argsArray } = await page.getOperatorList();
      const fills = new Map<string, number>();
      let color = '';
      for (const [index, operation] of fnArray.entries()) {
        const [first] = argsArray[index] ?? [];
        if (operation === OPS.setFillRGBColor) color = String(first);
        if (operation === OPS.constructPath && first === OPS.fill)
          fills.set(color, (fills.get(color) ?? 0) + 1);
      }
      return { texts: items.flatMap((item) => ('str' in item ? printedOf(item) : [])), fills };
    }),
  );
}

/** The share of a line's height that its letters take, above and below the baseline. */
const ascent = 0.7;

function printedOf(item: { str: string; transform: number[]; width: number; height: number }) {
  const text = item.str.trim();
  const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number];
  const top = bottom + item.height * ascent;
  return text === '' ? [] : [{ text, left, right: left + item.width, bottom, top }];
}

/** Texts that overlap, a line for each pair. */
export function overprints({ texts }: Sheet): string[] {
  // The dot after a name begins within its box.
  const tolerance = 2;
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
      return width > tolerance && height > tolerance ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/** The last text of a page, without the marker of an unfolded part. */
export function lastText({ texts }: Sheet): string {
  const lowest = Math.min(...texts.map(({ bottom }) => bottom));
  return texts
    .filter(({ bottom }) => bottom - lowest < 2)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[▸▾▼]\s*/u, '');
}
