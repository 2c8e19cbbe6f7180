import { browser } from 'wxt/browser';
import { hasShortcuts } from './abilities.ts';

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
interface FirefoxKeys {
  openShortcutSettings(): Promise<void>;
}

/** Whether the extension can open the browser's page for keyboard shortcuts. Chrome does not allow it. */
export const canOpenKeySettings = () =>
  hasShortcuts() && 'openShortcutSettings' in browser.commands;

/** Opens that page. */
export const openKeySettings = () =>
  (browser.commands as typeof browser.commands & FirefoxKeys).openShortcutSettings();
