import { expect, test } from 'vitest';
import { readNumber } from '../../../domain/readNumber.ts';

test.each([
  ['2', 2],
  [' 2.5 ', 2.5],
  ['2,5', 2.5],
  ['.5', 0.5],
  ['-3', -3],
  ['٢٫٥', 2.5],
  ['۱۲', 12],
  ['３０', 30],
  ['\u200F٤٥\u200E', 45],
  ['', null],
  ['2m', null],
  ['1e9', null],
  ['1,500', null],
])('%j is read as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
