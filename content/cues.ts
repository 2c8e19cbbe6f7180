/** What the person hears while looking at their leg, in the order of a session. */
export const cueKinds = [
  /** Get ready. */
  'ready',
  /** The hold starts. */
  'hold',
  /** One of the last three seconds. */
  'count',
  /** Switch sides. */
  'switch',
  'rest',
  /** In relief, a block ends and the next begins. */
  'blockDone',
  /** Get into position for the next stretch. */
  'next',
  'end',
  /** Ten minutes are over and coaching stops. */
  'help',
] as const;

export type CueKind = (typeof cueKinds)[number];
