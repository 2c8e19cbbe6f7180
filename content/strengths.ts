/**
 * How good the evidence for a statement is.
 *
 * - `strong`: several good trials or a systematic review agree, or a regulator decided on safety grounds
 * - `moderate`: consistent observation, or official bodies agree
 * - `weak`: expert opinion, small or conflicting studies
 * - `untested`: often advised, but no trial was found
 * - `contradicted`: the studies there are, few or many, found no effect; shown as "not shown to work"
 */
export const strengths = ['strong', 'moderate', 'weak', 'untested', 'contradicted'] as const;

export type Strength = (typeof strengths)[number];
