// oxlint-disable typescript/consistent-type-imports -- in an ambient module, an import statement of a relative path makes everything any
/** Every pose, drawn when Legroom is built: see plugin.ts. */
declare module '#drawings' {
  /** The stretch whose drawing is part of the popup, and that drawing. */
  export const drawnStretch: import('../../content/muscles.ts').StretchId;
  export const drawing: import('./engine/drawing.ts').Drawing;
}

declare module '#drawings/muscleMaps' {
  /** A leg for every muscle, with the muscle lit. */
  export const muscleMaps: Record<
    import('../../content/muscles.ts').MuscleId,
    import('./engine/drawing.ts').Drawing
  >;
}
