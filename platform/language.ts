import { browser } from 'wxt/browser';

/** The language that the browser chose from those in the package. */
export const browserLanguage = () => browser.i18n.getMessage('language' as never) || 'en';
