import { browser } from 'wxt/browser';

/** The language that the browser chooses among those there are. */
export const browserLanguage = () => browser.i18n.getMessage('language' as never) || 'en';
