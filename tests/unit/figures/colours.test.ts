import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = (path: string): string =>
  readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');
const [theme, figure] = [sheet('ui/theme.css'), sheet('figure/Figure.css')];
const forced = figure.slice(figure.indexOf('(forced-colors: active)'));

type Paint = 'fill' | 'stroke';

/** The custom property with which the style sheet paints an ink. */
function propertyOf(ink: string, paint: Paint): string {
  const rule = new RegExp(`\\.figure \\.figure-${ink} \\{[^}]*${paint}: var\\((--[\\w-]+)\\)`);
  const property = rule.exec(figure)?.[1];
  if (!property) throw new Error(`No custom property is the ${paint} of ${ink}.`);
  return property;
}

/** The colour of a custom property, as #rgb or #rrggbb. */
function colourOf(property: string, scheme: 'light' | 'dark'): string {
  const found = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme);
  const colour = found?.[scheme === 'light' ? 1 : 2];
  if (!colour) throw new Error(`${property} has no colour for both themes.`);
  return colour.length === 4 ? colour.replaceAll(/\w/g, '$&$&') : colour;
}

/** The contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(some: string, other: string): number {
  const [darker = 0, lighter = 0] = [some, other].map(luminance).toSorted((a, b) => a - b);
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
  const painted = (ink: string, paint: Paint) => colourOf(propertyOf(ink, paint), scheme);
  const card = colourOf('--card', scheme);

  test('the lit muscle contrasts with its leg', () => {
    expect(contrast(painted('lit', 'fill'), painted('near', 'fill'))).toBeGreaterThanOrEqual(3);
  });

  // The muscle of the sole lies on skin, and that of the far leg on its colour.
  test.each(['near', 'skin', 'far', 'farSkin', 'lit'])('its edge contrasts with %s', (ink) => {
    expect(contrast(painted('lit', 'stroke'), painted(ink, 'fill'))).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['near', 'fill'],
    ['far', 'fill'],
    ['prop', 'stroke'],
    ['cushion', 'stroke'],
    ['pillow', 'stroke'],
    ['towel', 'stroke'],
  ] as const)('%s is told from what is behind the figure', (ink, paint) => {
    expect(contrast(painted(ink, paint), card)).toBeGreaterThanOrEqual(3);
  });

  test('the near leg contrasts with the far one', () => {
    expect(contrast(painted('near', 'fill'), painted('far', 'fill'))).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['--figure-far', '--figure-prop'],
  ['--figure-far', '--figure-near'],
  ['--figure-lit', '--figure-near'],
])('in forced colours, %s and %s are different colours', (some, other) => {
  const [a, b] = [some, other].map(
    (property) => new RegExp(`${property}: (\\w+);`).exec(forced)?.[1],
  );
  expect(a).toBeDefined();
  expect(a).not.toBe(b);
});
