/** What a piece is made of; the view gives each its colour. */
export type Ink =
  'near' | 'skin' | 'far' | 'farSkin' | 'lit' | 'prop' | 'cushion' | 'pillow' | 'towel';

/** Where a piece's own frame lies in the frame around it: moved first, then turned. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly turnDegrees: number;
  /** How much of the piece's length is seen, from 0 to 1, or to -1 if it is drawn backwards; all of it where this is absent. */
  readonly shown?: number;
}

/** A placement as held, and at rest before the body moves into the pose. */
export interface Joint {
  readonly held: Placement;
  readonly rest: Placement;
}

/** One drawn piece: an SVG path, filled, or stroked where it has a stroke width. */
export interface Shape {
  readonly name: string;
  readonly ink: Ink;
  readonly path: string;
  readonly strokeWidth?: number;
  readonly joint?: Joint;
}

/** Pieces that move as one. */
export interface Group {
  readonly name: string;
  readonly joint: Joint;
  readonly pieces: readonly Piece[];
}

export type Piece = Shape | Group;
