import { lockName } from '../../../state/update.ts';

/** Shows another page in this tab, once what the click has begun to store is stored: a page that is left stores nothing. */
export async function goTo(url: string): Promise<void> {
  while (await isStoring());
  location.assign(url);
}

async function isStoring(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some(({ name }) => name === lockName);
}
