/** The words of the weekdays in `weekday.…` of the word list, counted as JavaScript counts days: 0 is Sunday. */
export const weekdayNames = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
