/**
 * Draws every pose and every muscle, light and dark, at the sizes Legroom uses, into one picture; or only some poses, larger.
 *
 *   npm run gallery -- [picture.png] [pose …]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComponentChild, VNode } from 'preact';
import { drawStroke } from '../../components/figure/drawStroke.ts';
import { drawings, muscleMaps } from '../../modules/figures/plugin.ts';
import type { Drawing } from '../../modules/figures/engine/drawing.ts';
import { openDrawingPage } from './compose.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [picture = `${root}.output/gallery.png`, ...only] = process.argv.slice(2);
const wanted = Object.entries(drawings).filter(([id]) => only.length === 0 || only.includes(id));
const poseSizes = only.length > 0 ? [440] : [220, 132];

const styles = `
${readFileSync(`${root}components/ui/theme.css`, 'utf8')}
${readFileSync(`${root}components/figure/Figure.css`, 'utf8')}
figcaption { color: var(--ink) }
main { padding: 16px; background: var(--card); display: flex; flex-wrap: wrap; gap: 20px 28px }
div { display: flex; align-items: end; gap: 8px } figcaption { text-align: center }`;

function card([name, { viewBox, strokes }]: readonly [string, Drawing], widths: number[]): string {
  const body = strokes.map((stroke) => markup(drawStroke(stroke))).join('');
  // The smaller one faces left, as a left leg is shown.
  const figures = widths.map(
    (width, index) =>
      `<svg class="figure figure--lit ${index > 0 ? 'figure--left' : ''}" viewBox="${viewBox}" style="width: ${width}px">${body}</svg>`,
  );
  return `<figure><div>${figures.join('')}</div><figcaption>${name}</figcaption></figure>`;
}

/** Writes an element of a drawing and what is in it. */
function markup(element: ComponentChild): string {
  const { type, props } = element as VNode<Record<string, unknown>>;
  const { children, style, ...others } = props;
  const css = Object.entries(style ?? {}).map(([name, value]) => `${name}: ${value}`);
  const attributes = Object.entries({ ...others, style: css.join('; ') })
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${String(value)}"`);
  const inside = ((children ?? []) as ComponentChild[]).map(markup).join('');
  return `<${String(type)}${attributes.join('')}>${inside}</${String(type)}>`;
}

const cards = [
  ...wanted.map((drawing) => card(drawing, poseSizes)),
  ...(only.length > 0 ? [] : Object.entries(muscleMaps).map((map) => card(map, [72]))),
].join('');
const sheets = ['light', 'dark'].map(
  (scheme) => `<main style="color-scheme: ${scheme}">${cards}</main>`,
);

const page = await openDrawingPage();
await page.setViewport({ width: 1620, height: 900 });
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.setContent(`<!doctype html><style>${styles}</style>${sheets.join('')}`);
mkdirSync(dirname(picture), { recursive: true });
await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
await page.browser().close();
console.log(picture);
