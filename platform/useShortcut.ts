import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasShortcuts } from './abilities.ts';

/** The key that really opens the popup: browsers drop a suggestion that is taken. Empty where there is none. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    if (!hasShortcuts()) return;
    void browser.commands.getAll().then((commands) => {
      const action = commands.find(({ name }) => name === '_execute_action');
      setShortcut(action?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}
