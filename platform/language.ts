import { i18n } from '#i18n';

/**
 * Tells the page the language and the direction of its words, which are not always those of the browser: one in Arabic
 * is shown English words where there are no others.
 */
export function setPageLanguage() {
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
}
