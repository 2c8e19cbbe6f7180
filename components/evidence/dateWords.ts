import { formatLocale } from '../../platform/region.ts';

/** A day written out in the language of the words. @param day ISO 8601: `2026-11-22` */
export function dateWords(day: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}
