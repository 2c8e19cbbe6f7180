/** What a part is made of; the style sheet gives each its colour. */
export type Ink =
  'near' | 'skin' | 'far' | 'farSkin' | 'lit' | 'prop' | 'cushion' | 'pillow' | 'towel';

/**
 * Where a part's own frame lies in the frame around it: moved by x and y, then turned. Where there is a fourth number,
 * so much of the part's length is seen; below 0, it is drawn backwards.
 */
export type Place = readonly [x: number, y: number, turnDegrees: number, shown?: number];

/** An SVG path, filled, or stroked where it has a stroke width; or parts that move as one. From back to front. */
export interface Part {
  readonly name: string;
  readonly at?: Place;
  readonly ink?: Ink;
  readonly path?: string;
  readonly strokeWidth?: number;
  readonly parts?: readonly Part[];
}
