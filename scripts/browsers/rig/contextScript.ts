import type { PageWindow } from '../types.ts';

/** Runs in a context of the extension, sent there as text; what it says with `say` reaches the rig. */
export type ContextScript<A extends unknown[]> = (
  view: PageWindow,
  say: (text: string) => void,
  ...args: A
) => void;

/** The text of such a script: it does something in the contexts of the extension, and nothing in others. */
export function contextScript<A extends unknown[]>(
  origin: string,
  fn: ContextScript<A>,
  args: A,
): string {
  const list = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
  // `self` is a page's window and a worker's global object.
  return `if (self.location.origin === ${JSON.stringify(origin)}) (${fn.toString()})(self, globalThis.rigSay${list});`;
}
