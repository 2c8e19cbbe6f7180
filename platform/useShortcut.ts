import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasShortcuts } from './abilities.ts';

/**
 * The key that opens the popup; browsers drop a suggested one that is taken. Empty if there is none; null until it is
 * known.
 */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    if (!hasShortcuts()) return;
    void browser.commands.getAll().then((commands) => {
      const action = commands.find(({ name }) => name === '_execute_action');
      setShortcut(action?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}
