import { afterEach, expect, test, vi } from 'vitest';
import { isoDay } from '../../platform/days.ts';
import { firstWeekday, formatLocale, weekdays } from '../../platform/region.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [['en-GB', 'en-US'], 'en-GB', 1],
  [['en-US', 'en'], 'en-US', 0],
  [['de-DE', 'en-GB'], 'en-GB', 1],
  [['de-DE'], 'en', 0],
  [[], 'en', 0],
])('English words in a browser of %j have the dates and weeks of %s', (languages, locale, day) => {
  vi.stubGlobal('navigator', { languages });
  expect(formatLocale()).toBe(locale);
  expect(firstWeekday()).toBe(day);
  expect(weekdays()[0]).toBe(day);
});

test.each([
  ['ahead of', -600, '2026-11-24'],
  ['behind', 600, '2026-11-23'],
])('the name of a file has the local day: %s UTC', (_, offset, day) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  expect(isoDay(Date.parse('2026-11-23T22:00Z'))).toBe(day);
});
