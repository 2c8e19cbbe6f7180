import type { Settings } from '../domain/settings.ts';

/** The usual size of text, in CSS pixels: that of `theme.css`. */
const usualPx = 14;

/** Gives the page the chosen theme and size of text. */
export function setAppearance({ theme, textPercent }: Pick<Settings, 'theme' | 'textPercent'>) {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  style.fontSize = textPercent === 100 ? '' : `${(usualPx * textPercent) / 100}px`;
}
