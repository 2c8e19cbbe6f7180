import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = (path: string): string =>
  readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');
const [theme, figure] = [sheet('ui/theme.css'), sheet('figure/Figure.css')];
const forced = figure.slice(figure.indexOf('(forced-colors: active)'));

/** The colour of the card, or that with which the style sheet fills or strokes an ink. */
function colourOf(painted: string, scheme: 'light' | 'dark'): string {
  const [ink, paint] = painted.split(' ');
  const rule = new RegExp(`\\.figure \\.figure-${ink} \\{[^}]*${paint}: var\\((--[\\w-]+)\\)`);
  const property = paint ? rule.exec(figure)![1] : '--card';
  const found = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme)!;
  const colour = found[scheme === 'light' ? 1 : 2]!;
  return colour.length === 4 ? colour.replaceAll(/\w/g, '$&$&') : colour;
}

/** The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colours: string[]): number {
  const [darker = 0, lighter = 0] = colours.map(luminance).toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each([
    ['lit fill', ['near fill']],
    // The muscle of the sole lies on skin, and that of the far leg on its colour.
    ['lit stroke', ['near fill', 'skin fill', 'far fill', 'farSkin fill', 'lit fill']],
    ['near fill', ['far fill']],
    [
      'card',
      ['near fill', 'far fill', 'prop stroke', 'cushion stroke', 'pillow stroke', 'towel stroke'],
    ],
  ])('%s contrasts with %j', (painted, others) => {
    const colour = colourOf(painted, scheme);
    for (const other of others)
      expect(contrast(colour, colourOf(other, scheme)), other).toBeGreaterThanOrEqual(3);
  });
});

test('in forced colours, the legs, the lit muscle and the things around have colours of their own', () => {
  const colour = (ink: string) => new RegExp(`--figure-${ink}: (\\w+);`).exec(forced)![1];
  expect(colour('far')).not.toBe(colour('prop'));
  expect(colour('far')).not.toBe(colour('near'));
  expect(colour('lit')).not.toBe(colour('near'));
});
