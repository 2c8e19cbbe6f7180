import type { Settings } from '../domain/settings.ts';

/** The usual size of text, in per cent of the browser's own: that of `theme.css`. */
const usualPercent = 87.5;

/** Gives the page the chosen theme and size of text. */
export function setAppearance({ theme, textPercent }: Pick<Settings, 'theme' | 'textPercent'>) {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  style.fontSize = textPercent === 100 ? '' : `${(usualPercent * textPercent) / 100}%`;
}
