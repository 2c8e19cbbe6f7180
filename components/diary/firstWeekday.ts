interface WithWeekInfo {
  weekInfo?: { firstDay: number };
  getWeekInfo?: () => { firstDay: number };
}

/**
 * The day on which a week begins where a language is spoken, 0 for Sunday; Monday where the browser does not know.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getWeekInfo
 */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as WithWeekInfo;
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (info?.firstDay ?? 1) % 7;
}
