import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageWindow } from '../browsers/index.ts';

const dataOf = (file: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`)), 'base64');

/** The fonts of the pictures by family, so that every machine draws the same. */
export const shippedFonts: Readonly<Record<string, string>> = {
  'Picture Latin': dataOf('noto-sans/files/noto-sans-latin-wght-normal.woff2'),
  'Picture Arabic': dataOf('noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2'),
};

/**
 * Runs in a page: draws it with these fonts. They are passed as data, because the policy of Legroom's pages blocks font
 * files.
 */
export async function drawWithFonts(
  { document, FontFace, atob }: PageWindow,
  fonts: typeof shippedFonts,
): Promise<void> {
  for (const [family, data] of Object.entries(fonts)) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(family, bytes, { weight: '100 900' }).load());
  }
  document.documentElement.style.fontFamily = Object.keys(fonts).join();
}
