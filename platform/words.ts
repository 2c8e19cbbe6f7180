import type { Message, Pack, Words } from '#words';

const known: Record<string, Message> = {};
const wanted = new Set<Pack>();
const loaded = new Map<Pack, string>();
let current = 'en';
let lastLoad: Promise<void> = Promise.resolve();

/** The language of the words, as a BCP 47 tag. */
export const language = () => current;

/**
 * The text of a key in `content/words/`, with its places filled.
 * @throws if the words were not loaded
 */
export function t<Key extends keyof Words>(
  key: Key,
  ...[places]: Words[Key] extends undefined ? [] : [Words[Key]]
): string {
  const message = known[key];
  if (message === undefined) throw new Error(`No words for ${key}`);
  return typeof message === 'string' ? message : message(places as never);
}

/** Adds words that did not come through {@link loadWords}. */
export function putWords(ofLanguage: string, words: Readonly<Record<string, Message>>) {
  current = ofLanguage;
  Object.assign(known, words);
}

/** Sets the language for the words about to be loaded. */
export function startIn(first: string) {
  current = first;
}

/**
 * Loads packs of words in the current language, and again whenever it changes.
 * @throws if a file is missing
 */
export async function loadWords(packs: readonly Pack[]): Promise<void> {
  for (const pack of packs) wanted.add(pack);
  await inTurn(() => loadIn(current));
}

/** Loads the pack of the pages, which views of the popup need that are opened later. */
export const pagesWords = () => loadWords(['pages']);

/**
 * Changes the language of all packs that were asked for.
 * @param choices in order of preference; the first one in the package is taken
 */
export async function changeLanguage(...choices: string[]): Promise<void> {
  for (const to of choices)
    try {
      return await inTurn(() => loadIn(to));
    } catch (error) {
      console.error(error);
    }
}

/** Queues loads, so that packs asked for during a change of language come in the new one. */
function inTurn(load: () => Promise<void>): Promise<void> {
  lastLoad = lastLoad.then(load, load);
  return lastLoad;
}

/** Loads all packs or none: a page is never in two languages. */
async function loadIn(to: string): Promise<void> {
  const missing = [...wanted].filter((pack) => loaded.get(pack) !== to);
  const modules = await Promise.all(
    missing.map(
      (pack) =>
        import(/* @vite-ignore */ `/words/${to}/${pack}.js`) as Promise<{
          default: Record<string, Message>;
        }>,
    ),
  );
  for (const { default: words } of modules) Object.assign(known, words);
  for (const pack of missing) loaded.set(pack, to);
  current = to;
}
