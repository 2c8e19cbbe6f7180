/** Whether volumes are given in US fluid ounces too: the browser speaks the English of the United States, say. */
export const usesFluidOunces = () => /-US\b/i.test(navigator.language);

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
