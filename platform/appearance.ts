import type { Settings } from '../domain/settings.ts';

/** The usual text size, in percent of the browser's own; the same as in `theme.css`. */
const usualPercent = 87.5;

/** Applies the chosen theme and text size to the page. */
export function setAppearance({ theme, textPercent }: Pick<Settings, 'theme' | 'textPercent'>) {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  style.fontSize = textPercent === 100 ? '' : `${(usualPercent * textPercent) / 100}%`;
}
