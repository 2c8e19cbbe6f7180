import * as v from 'valibot';

/** A moment: at most what a Date can hold, so that NaN or the year 300,000 is rejected. */
export const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
export const timestampOrNull = v.nullable(timestamp);

/** A whole number within bounds. */
export const whole = (bounds: { min: number; max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(bounds.min), v.maxValue(bounds.max));
