import type { Statement } from './statement.ts';

/**
 * The features by which a review and a panel tell night cramps from other complaints (Hallegraeff and others 2017), in
 * their order. Words: `feature.<id>` in `en.yml`. They are shown as what was recorded, never as a diagnosis.
 */
export const crampFeatures = [
  'intensePain',
  'secondsToTenMinutes',
  'calfOrFoot',
  'seldomThigh',
  'soreAfterwards',
  'sleepDisturbed',
  'distress',
] as const;

export type CrampFeatureId = (typeof crampFeatures)[number];

/** What those features rest on. Words: `diary.<id>`. */
export const crampFeatureEvidence = {
  id: 'featuresNote',
  question: 'nature',
  strength: 'moderate',
  sources: ['hallegraeff2017'],
} as const satisfies Statement;

/** That the diary asks for what a study had people log. Words: `diary.<id>`. */
export const diaryFields = {
  id: 'fieldsNote',
  question: 'nature',
  strength: 'moderate',
  sources: ['sebo2019'],
} as const satisfies Statement;
