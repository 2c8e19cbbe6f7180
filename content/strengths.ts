/**
 * How good the evidence behind a statement is.
 *
 * - `strong`: several good trials or a systematic review point one way, or a regulator decided on safety grounds
 * - `moderate`: consistent observation, or official bodies agreeing
 * - `weak`: expert opinion, small or conflicting studies
 * - `untested`: often advised, and no trial was found
 * - `contradicted`: the studies there are, few or many, found no effect; it is shown as "not shown to work"
 */
export const strengths = ['strong', 'moderate', 'weak', 'untested', 'contradicted'] as const;

export type Strength = (typeof strengths)[number];
