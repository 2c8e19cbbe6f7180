import type { Listing } from './texts.ts';

export type ShotId = keyof Listing['captions'];

/** The pictures of a listing in the order in which a store shows them, and whether they show the popup or a page. */
export const shots: readonly { id: ShotId; of: 'popup' | 'page' }[] = [
  { id: 'first', of: 'popup' },
  { id: 'hold', of: 'popup' },
  { id: 'help', of: 'popup' },
  { id: 'learn', of: 'page' },
  { id: 'diary', of: 'page' },
];

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** A screenshot, and how much of it is shown, in CSS pixels from its upper edge. */
export interface Shot {
  png: Uint8Array;
  width: number;
  height: number;
}

/** A page as it stands in its picture, pixel by pixel; what scrolls on ends a little higher. */
export const pageSize = { width: 1120, height: 640 };

/** More pixels than are shown: the picture makes the popup larger than a screen does. */
export const popupScale = 2;
