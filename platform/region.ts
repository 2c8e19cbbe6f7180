import type { Weekday } from '../domain/calendar.ts';
import { language } from './words.ts';

let found = { shown: '', languages: [] as readonly string[], locale: '' };

/**
 * The locale of dates and numbers: the browser's regional variant of the shown language, so that English words in a
 * British browser come with British dates.
 */
export function formatLocale(): string {
  const shown = language();
  const { languages } = navigator;
  // Cached, because ten years of cramps ask for it often.
  if (found.shown !== shown || found.languages !== languages) {
    const locale = languages.find((tag) => languageOf(tag) === languageOf(shown)) ?? shown;
    found = { shown, languages, locale };
  }
  return found.locale;
}

const languageOf = (tag: string) => tag.split('-')[0]!.toLowerCase();

/** A number as {@link formatLocale} writes it. */
export const numberWords = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(formatLocale(), options).format(value);

/** Writes moments in UTC as {@link formatLocale} does; a format takes long to make, and a page asks for thousands of dates. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (atMs: number) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (atMs) => {
    const locale = formatLocale();
    const format =
      formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(locale, format);
    return format.format(atMs);
  };
}

const longDay = dateFormat({ dateStyle: 'long' });

/** A day written out. @param day ISO 8601: `2026-11-22` */
export const dateWords = (day: string) => longDay(Date.parse(day));

interface WithWeekInfo {
  weekInfo?: { firstDay: number };
  getWeekInfo?: () => { firstDay: number };
}

/**
 * The first day of the week in the region, 0 for Sunday; Monday if the browser does not know.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getWeekInfo
 */
export function firstWeekday(): Weekday {
  const locale = new Intl.Locale(formatLocale()) as WithWeekInfo;
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return ((info?.firstDay ?? 1) % 7) as Weekday;
}

/** The weekdays in the order of the region. */
export const weekdays = () =>
  Array.from({ length: 7 }, (_, index) => ((firstWeekday() + index) % 7) as Weekday);

/** Whether to give volumes in US fluid ounces too, as in a browser with US English. */
export const usesFluidOunces = () => /-US\b/i.test(navigator.language);

/** The separator that spreadsheets of this region expect: a semicolon where the comma is the decimal sign. */
export const spreadsheetSeparator = () =>
  new Intl.NumberFormat(navigator.language).format(0.5).includes(',') ? ';' : ',';

/**
 * The first country in the browser's languages, such as `CH`. Browsers all over the world speak US English, so `US`
 * counts only with an American time zone.
 */
export function regionOfReader(): string | undefined {
  const region = navigator.languages
    .map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1])
    .find((one) => one !== undefined);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return region === 'US' && !/^(America|Pacific|US)\//.test(timeZone) ? undefined : region;
}
