import { useState } from 'preact/hooks';
import { isUnderWay, type Choice } from '../../domain/session/index.ts';
import { chooseAndStart } from '../../state/session/actions.ts';
import { sessionItem } from '../../state/session/item.ts';
import { openPopup } from '../../platform/pages.ts';
import { useStored } from '../../state/kernel/page.ts';
import { useNow } from '../ui/useNow.ts';

/** Starts a stretch or a routine and opens the popup on it. */
export type Start = (choice: Partial<Choice>) => unknown;

/** A function that starts, and whether it was refused because another session is under way. */
export function useStart(): { start: Start; isRefused: boolean } {
  const session = useStored(sessionItem);
  const [wasRefused, setWasRefused] = useState(false);
  const nowMs = useNow();
  const start = async (choice: Partial<Choice>) => {
    const isBusy = isUnderWay(session, Date.now());
    setWasRefused(isBusy);
    if (isBusy) return;
    // Open the popup first: browsers allow it only synchronously in a click.
    const opened = openPopup();
    if (!(await chooseAndStart(choice))) setWasRefused(true);
    await opened;
  };
  return { start, isRefused: wasRefused && isUnderWay(session, nowMs) };
}
