import type { StoreTexts } from './texts.ts';

/** How long a text may be, in characters, and who says so. */
interface Limit {
  what: string;
  of: (texts: StoreTexts) => string;
  least?: number;
  most: number;
}

/**
 * What Chrome takes of the manifest's own texts; Mozilla takes more of the second.
 * https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
 */
export const longestInChrome = { storeName: 75, extensionDescription: 132 } as const;

const limits: readonly Limit[] = [
  {
    what: 'the name in Chrome’s store',
    of: ({ name }) => name,
    least: 1,
    most: longestInChrome.storeName,
  },
  { what: 'the name in Firefox’s', of: ({ name }) => name, least: 1, most: 50 },
  {
    what: 'the short description in Chrome’s',
    of: ({ short }) => short,
    least: 1,
    most: longestInChrome.extensionDescription,
  },
  { what: 'the summary in Firefox’s', of: ({ short }) => short, least: 1, most: 250 },
  {
    what: 'the description in Edge’s',
    of: ({ description }) => description,
    least: 250,
    most: 10_000,
  },
  // Ours: they must be read at a glance, on pictures that stores make smaller.
  ...(['first', 'hold', 'help', 'learn', 'diary'] as const).map((shot) => ({
    what: `the caption of the picture ${shot}`,
    of: ({ captions }: StoreTexts) => captions[shot],
    least: 1,
    most: 60,
  })),
  { what: 'the slogan on the tile', of: ({ tile }) => tile, least: 1, most: 40 },
];

/** Which limits these texts do not keep, and by how much. */
export function tooLongOrShort(texts: StoreTexts): string[] {
  return limits.flatMap(({ what, of, least = 0, most }) => {
    const { length } = of(texts).trim();
    if (length > most) return [`${what} has ${length} characters, and may have ${most}`];
    if (length < least) return [`${what} has ${length} characters, and needs ${least}`];
    return [];
  });
}
