import type { Weekday } from '../domain/calendar.ts';
import { language } from './words.ts';

let found = { shown: '', languages: [] as readonly string[], locale: '' };

/**
 * The locale of dates and numbers: the language of the words, as it is written in the browser's region where its
 * language is the same. English words beside a British browser have British dates.
 */
export function formatLocale(): string {
  const shown = language();
  const { languages } = navigator;
  // It is asked for with each cramp of ten years.
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

interface WithWeekInfo {
  weekInfo?: { firstDay: number };
  getWeekInfo?: () => { firstDay: number };
}

/**
 * The day on which a week begins in the region, 0 for Sunday; Monday where the browser does not know.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getWeekInfo
 */
export function firstWeekday(): Weekday {
  const locale = new Intl.Locale(formatLocale()) as WithWeekInfo;
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return ((info?.firstDay ?? 1) % 7) as Weekday;
}

/** The days of a week in the order of the region. */
export const weekdays = () =>
  Array.from({ length: 7 }, (_, index) => ((firstWeekday() + index) % 7) as Weekday);

/** Whether volumes are given in US fluid ounces too: the browser speaks the English of the United States, say. */
export const usesFluidOunces = () => /-US\b/i.test(navigator.language);

/** What spreadsheets of this region expect between cells: a semicolon where a comma is the decimal sign. */
export const spreadsheetSeparator = () =>
  new Intl.NumberFormat(navigator.language).format(0.5).includes(',') ? ';' : ',';

/**
 * The country that the browser's languages name first, such as `CH`. Many browsers speak American English anywhere: where
 * the clock is not an American one, that says nothing.
 */
export function regionOfReader(): string | undefined {
  const region = navigator.languages
    .map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1])
    .find((one) => one !== undefined);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return region === 'US' && !/^(America|Pacific|US)\//.test(timeZone) ? undefined : region;
}
