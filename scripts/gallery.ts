/**
 * Draws every pose and every muscle, light and dark, at the sizes Legroom uses, into one picture; or only some poses, larger.
 *
 *   node scripts/gallery.ts [picture.png] [pose …]
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { drawnPoses } from '../modules/figures/plugin.ts';
import { findBrowser } from './browsers/launch/find.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [picture = `${root}.output/gallery.png`, ...only] = process.argv.slice(2);

const page = `
import { h, render } from 'preact'
import { Figure } from '${root}components/figure/Figure.tsx'
import { stretchIds } from '${root}content/muscles.ts'
import { muscleMaps } from '#drawings/muscleMaps'
import { drawStroke } from '${root}components/figure/drawStroke.tsx'
const only = ${JSON.stringify(only)}
const drawn = only.length > 0 ? [[440, 'right']] : [[220, 'right'], [132, 'left']]
const card = (stretch) => h('figure', {}, h('div', {}, drawn.map(([width, side]) =>
  h('span', { style: { width: width + 'px' } }, h(Figure, { stretch, side, label: stretch, lit: true })))),
  h('figcaption', {}, stretch))
const map = ([muscle, { viewBox, strokes }]) => h('figure', {}, h('div', {},
  h('span', { style: { width: '72px' } }, h('svg', { class: 'figure figure--lit', viewBox }, strokes.map(drawStroke)))),
  h('figcaption', {}, muscle))
const sheet = (theme) => h('main', { class: theme }, stretchIds.filter((id) => only.length === 0 || only.includes(id)).map(card),
  only.length === 0 && h('section', {}, Object.entries(muscleMaps).map(map)))
render(h('div', { class: 'sheet' }, sheet('light'), only.length === 0 && sheet('dark')), document.body)
`;

const styles = `
body { margin: 0; background: #f4f3ef; font: 14px sans-serif }
.sheet { display: inline-grid; gap: 12px; padding: 12px }
main { padding: 16px; border-radius: 14px; display: grid; grid-template-columns: repeat(4, max-content); gap: 20px 28px }
section { grid-column: 1 / -1; display: flex; justify-content: space-between }
figure { margin: 0 } figure div { display: flex; align-items: end; gap: 8px } figcaption { text-align: center }
.light { --card: #fff; background: #fff; color: #222; --figure-near: #2b4a5e; --figure-far: #9db3bf; --figure-lit: #e4572e; --figure-prop: #c9d3d8; --figure-towel: #f2b544 }
.dark { --card: #19232a; background: #19232a; color: #ddd; --figure-near: #bcd3de; --figure-far: #4b626e; --figure-lit: #ff9166; --figure-prop: #3d4d57; --figure-towel: #f2b544 }
`;

async function bundle(): Promise<{ code: string; css: string }> {
  const entry = `${root}gallery-page.js`;
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      drawnPoses(),
      {
        name: 'gallery',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? page : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'gallery', cssFileName: 'gallery' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const css = outputs
    .flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
    .join('\n');
  return { code, css };
}

const { code, css } = await bundle();
mkdirSync(dirname(picture), { recursive: true });
const found = await findBrowser('chromium');
if (!found) throw new Error('There is no Chromium to draw with; LEGROOM_BROWSER=path names one.');
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1700, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
  await tab.addStyleTag({ content: styles + css });
  await tab.addScriptTag({ content: code });
  const sheet = await tab.waitForSelector('.sheet');
  await sheet?.screenshot({ path: picture as `${string}.png` });
} finally {
  await browser.close();
}
console.log(picture);
