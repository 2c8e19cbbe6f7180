import { useLayoutEffect } from 'preact/hooks';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { typedInto } from '../ui/pressGuard.ts';

/** What keys do, by the key's name: `n`, `Enter`, `?`, a space. */
export type Keys = Readonly<Record<string, (() => unknown) | undefined>>;

/** Elements that need Enter and Space for themselves. */
const pressable = 'button, a, summary, [type="checkbox"], [role="switch"]';

/**
 * Lets keys act on the whole page, wherever the focus is, except where the focused element needs them itself. Keys of one
 * letter or sign act only where they were not switched off.
 */
export function useKeys(keys: Keys) {
  const { letterKeys } = useStored(settingsItem);
  // Before the next key can come: a view that replaces another takes over its keys without a gap.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!letterKeys && key.length === 1 && key !== ' ') return;
      const isFor = (selector: string) => target instanceof Element && target.matches(selector);
      if (isFor(typedInto) || ((key === 'Enter' || key === ' ') && isFor(pressable))) return;
      const act = keys[nameOf(event)];
      if (!act) return;
      // The space bar would scroll the page.
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** The name of a key; for a letter that is not Latin, that of its place on the keyboard. */
function nameOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1) return key;
  // The question mark of Arabic and its neighbours.
  if (key === '؟') return '?';
  const isForeign = /(?!\p{Script=Latin})\p{L}/u.test(key);
  return (isForeign ? code.replace('Key', '') : key).toLowerCase();
}
