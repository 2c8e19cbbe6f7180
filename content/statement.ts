import type { SourceId } from './publishers.ts';
import type { Strength } from './strengths.ts';

/**
 * The questions that a statement can answer. Evidence for one says nothing about another: what eases a cramp need not
 * prevent one, and what helps athletes need not help at night. `prevention` is for what nobody has tested for either.
 */
export const questions = [
  'nature',
  'cause',
  'relief',
  'recovery',
  'nightPrevention',
  'exercisePrevention',
  'prevention',
  'safety',
] as const;

export type Question = (typeof questions)[number];

/** A statement of Legroom. Its words are in `en.yml`, under its id. */
export interface Statement<Id extends string = string> {
  id: Id;
  /** The question it answers; left out if it answers none. */
  question?: Question;
  strength: Strength;
  sources: readonly SourceId[];
}
