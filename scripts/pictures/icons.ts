// Draws the PNG icons of the manifest from scripts/icon.svg: npm run icons
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withDrawingPage } from './compose.ts';

const root = resolve(import.meta.dirname, '../..');
const sizes = [16, 32, 48, 128];

const svg = await readFile(resolve(root, 'scripts/icon.svg'), 'utf8');
await withDrawingPage(async (page) => {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(resolve(root, `public/icon/${size}.png`), png);
  }
});
console.log(`Drew public/icon/{${sizes.join(',')}}.png`);
