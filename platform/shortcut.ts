import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The key that opens the popup; browsers drop a suggested one that is taken. Empty if there is none; null until it is
 * known, and in Firefox for Android, which has no shortcuts for extensions.
 */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      const action = commands.find(({ name }) => name === '_execute_action');
      setShortcut(action?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
interface FirefoxKeys {
  openShortcutSettings(): Promise<void>;
}

/** Whether the extension can open the browser's page for keyboard shortcuts. Chrome does not allow it. */
export const canOpenKeySettings = () => 'openShortcutSettings' in browser.commands;

/** Opens that page. */
export const openKeySettings = () =>
  (browser.commands as typeof browser.commands & FirefoxKeys).openShortcutSettings();
