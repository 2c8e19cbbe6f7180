import { browserLanguage } from './language.ts';
import { remember, remembered } from './remembered.ts';
import { language, t } from './words.ts';

/** The language of the last page. It is wrong only for a moment, after another one was chosen elsewhere. */
export const rememberedLanguage = (): string => remembered('language') ?? browserLanguage();

/** Remembers a language for the next page. */
export const rememberLanguage = (chosen: string) => remember('language', chosen);

/** Sets the language and the direction of the page. */
export function setPageLanguage() {
  document.documentElement.lang = language();
  document.documentElement.dir = t('direction');
}
