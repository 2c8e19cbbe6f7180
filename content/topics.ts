import { causes } from './causes.ts';
import { easing } from './easing.ts';
import { facts } from './facts.ts';
import { prevention } from './prevention.ts';
import { recovery } from './recovery.ts';

/** What people ask about cramps, and the statements that answer. Words: `topic.<id>` in `en.yml`. */
export const topics = {
  works: easing,
  after: recovery,
  why: [...facts, ...causes],
  prevent: prevention,
} as const;

export type TopicId = keyof typeof topics;
export type FactId = (typeof topics)[TopicId][number]['id'];
