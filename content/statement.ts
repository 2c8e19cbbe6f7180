import type { SourceId } from './sources.ts';
import type { Strength } from './strengths.ts';

/**
 * The questions that a statement can answer. Evidence for one says nothing about another: what eases a cramp need not
 * prevent one, and what helps athletes need not help at night. `prevention` is for what nobody has tested for either.
 */
export type Question =
  | 'nature'
  | 'cause'
  | 'relief'
  | 'recovery'
  | 'nightPrevention'
  | 'exercisePrevention'
  | 'prevention'
  | 'safety';

/** A statement of Legroom. Its words are in `en.yml`, under its id. */
export interface Statement<Id extends string = string> {
  id: Id;
  /** The question it answers; left out if it answers none. */
  question?: Question;
  strength: Strength;
  sources: readonly SourceId[];
}

/** The question and the strength of a danger, by how well it is supported. */
export const weakWarning = { question: 'safety', strength: 'weak' } as const;
export const moderateWarning = { question: 'safety', strength: 'moderate' } as const;
