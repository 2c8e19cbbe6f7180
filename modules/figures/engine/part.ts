/** The material of a part; the style sheet gives each one a colour. */
export type Ink =
  'near' | 'skin' | 'far' | 'farSkin' | 'lit' | 'prop' | 'cushion' | 'pillow' | 'towel';

/**
 * The place of a part's frame in the frame around it: shift by x and y, then turn. The optional fourth number is the
 * visible share of its length; below 0 it is drawn backwards.
 */
export type Place = readonly [x: number, y: number, turnDegrees: number, shown?: number];

/** A filled SVG path, or a stroked one if it has a stroke width; or parts that move together, from back to front. */
export interface Part {
  readonly name: string;
  readonly at?: Place;
  readonly ink?: Ink;
  readonly path?: string;
  readonly strokeWidth?: number;
  readonly parts?: readonly Part[];
}
