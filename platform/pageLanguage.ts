import { browserLanguage } from './language.ts';
import { language, t } from './words.ts';

/** The chosen language again, where a page finds it without waiting. */
const rememberedKey = 'language';

/** The language a page had last; right in all but the first moment after another one was chosen elsewhere. */
export function rememberedLanguage(): string {
  try {
    // oxlint-disable-next-line no-restricted-globals -- a copy that is there at once; storage.local decides
    return localStorage.getItem(rememberedKey) ?? browserLanguage();
  } catch {
    return browserLanguage();
  }
}

/** Remembers a language for the next page. */
export function rememberLanguage(chosen: string) {
  try {
    // oxlint-disable-next-line no-restricted-globals -- as above
    localStorage.setItem(rememberedKey, chosen);
  } catch (error) {
    // A full disk: the next page finds it a moment later.
    console.warn(error);
  }
}

/** Tells the page the language and the direction of its words. */
export function setPageLanguage() {
  document.documentElement.lang = language();
  document.documentElement.dir = t('direction');
}
