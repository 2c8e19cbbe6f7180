import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ComponentChild, VNode } from 'preact';
import type { Page } from 'puppeteer-core';
import { drawStroke } from '../../components/figure/drawStroke.ts';
import { drawings, muscleMaps } from '../../modules/figures/plugin.ts';
import type { Drawing } from '../../modules/figures/engine/drawing.ts';

const components = resolve(import.meta.dirname, '../../components');

const styles = `
${readFileSync(resolve(components, 'ui/theme.css'), 'utf8')}
${readFileSync(resolve(components, 'figure/Figure.css'), 'utf8')}
figcaption { color: var(--ink) }
main { padding: 16px; background: var(--card); display: flex; flex-wrap: wrap; gap: 20px 28px }
div { display: flex; align-items: end; gap: 8px } figcaption { text-align: center }`;

/**
 * Draws every pose and every muscle, light and dark, at the sizes Legroom uses; or only some poses, larger.
 *
 * @throws {Error} when there is no such pose, or nothing in its frame.
 */
export async function drawGallery(
  page: Page,
  only: readonly string[],
  poses: Readonly<Record<string, Drawing>> = drawings,
): Promise<Uint8Array> {
  const unknown = only.filter((name) => !(name in poses));
  if (unknown.length > 0) throw new Error(`There is no pose ${unknown.join(', ')}`);
  const cards =
    only.length > 0
      ? only.map((name) => card([name, poses[name]!], [440]))
      : [
          ...Object.entries(poses).map((pose) => card(pose, [220, 132])),
          ...Object.entries(muscleMaps).map((map) => card(map, [72])),
        ];
  const sheets = ['light', 'dark'].map(
    (scheme) => `<main style="color-scheme: ${scheme}">${cards.join('')}</main>`,
  );
  await page.setViewport({ width: 1620, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setContent(`<!doctype html><style>${styles}</style>${sheets.join('')}`);
  const empty = await page.evaluate(findEmptyFrames);
  if (empty.length > 0) throw new Error(`Nothing is drawn of ${empty.join(', ')}`);
  return page.screenshot({ fullPage: true });
}

/** Runs in the page: the names of drawings that show nothing. */
function findEmptyFrames(): string[] {
  return [...document.querySelectorAll('figure')]
    .filter((figure) => [...figure.querySelectorAll('svg')].some((svg) => !svg.getBBox().width))
    .map((figure) => figure.textContent);
}

function card([name, { viewBox, strokes }]: readonly [string, Drawing], widths: number[]): string {
  const body = strokes.map((stroke) => markup(drawStroke(stroke))).join('');
  // The smaller one faces left, as a left leg is shown.
  const figures = widths.map(
    (width, index) =>
      `<svg class="figure ${index > 0 ? 'figure--left' : ''}" viewBox="${viewBox}" style="width: ${width}px">${body}</svg>`,
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
