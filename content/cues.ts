/** What a person hears while they look at their leg, in the order in which a session brings it. */
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
  /** Relief: a block is done and the next begins. */
  'blockDone',
  /** The next stretch: get into position. */
  'next',
  'end',
  /** Ten minutes: coaching stops. */
  'help',
] as const;

export type CueKind = (typeof cueKinds)[number];
