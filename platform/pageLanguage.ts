import { browserLanguage } from './language.ts';
import { remember, remembered } from './remembered.ts';
import { language, t } from './words.ts';

/** The language a page had last; right in all but the first moment after another one was chosen elsewhere. */
export const rememberedLanguage = (): string => remembered('language') ?? browserLanguage();

/** Remembers a language for the next page. */
export const rememberLanguage = (chosen: string) => remember('language', chosen);

/** Tells the page the language and the direction of its words. */
export function setPageLanguage() {
  document.documentElement.lang = language();
  document.documentElement.dir = t('direction');
}
