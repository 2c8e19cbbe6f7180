import type { Statement } from './statement.ts';

/**
 * Features that tell night cramps from other complaints, in the order of a review and a panel (Hallegraeff and others
 * 2017). Words: `feature.<id>` in `en.yml`. They are shown as what was recorded, never as a diagnosis.
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

/** The evidence behind those features. Words: `diary.<id>`. */
export const crampFeatureEvidence = {
  id: 'featuresNote',
  question: 'nature',
  strength: 'moderate',
  sources: ['hallegraeff2017'],
} as const satisfies Statement;

/** The evidence for the fields of the diary: a study had people log them. Words: `diary.<id>`. */
export const diaryFields = {
  id: 'fieldsNote',
  question: 'nature',
  strength: 'moderate',
  sources: ['sebo2019'],
} as const satisfies Statement;
