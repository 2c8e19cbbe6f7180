import { i18n } from '#i18n';

/** Tells the page the language and the direction of its words: extension pages are not told by themselves. */
export function setPageLanguage() {
  document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
  document.documentElement.dir = i18n.t('@@bidi_dir');
}
