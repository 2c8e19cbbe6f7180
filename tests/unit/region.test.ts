import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoDay } from '../../platform/days.ts';
import { firstWeekday, formatLocale, weekdays } from '../../platform/region.ts';

afterEach(() => vi.unstubAllGlobals());

describe('dates and weeks', () => {
  test.each([
    [['en-GB', 'en-US'], 'en-GB', 1],
    [['en-US', 'en'], 'en-US', 0],
    [['de-DE', 'en-GB'], 'en-GB', 1],
    [['de-DE'], 'en', 0],
    [[], 'en', 0],
  ])('of English words in a browser of %j follow %s', (languages, locale, weekday) => {
    vi.stubGlobal('navigator', { languages });
    expect(formatLocale()).toBe(locale);
    expect(firstWeekday()).toBe(weekday);
    expect(weekdays()[0]).toBe(weekday);
  });
});

test.each([
  ['ahead of', -600, '2026-11-24'],
  ['behind', 600, '2026-11-23'],
])('the name of a file has the local day: %s UTC', (_, offset, day) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  expect(isoDay(Date.parse('2026-11-23T22:00Z'))).toBe(day);
});
