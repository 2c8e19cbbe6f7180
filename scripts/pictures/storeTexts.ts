import { resolve } from 'node:path';
import {
  entriesFromList,
  getDotPath,
  maxLength,
  minLength,
  pipe,
  safeParse,
  strictObject,
  string,
  trim,
  type BaseIssue,
  type InferOutput,
} from 'valibot';
import { yamlByLanguage } from '../../modules/words/languages.ts';
import type { Texts } from '../../modules/words/compile.ts';

const folder = resolve(import.meta.dirname, '../../store/listing');

/**
 * How long the manifest's texts may be: Firefox's store allows 50 characters for the name, and Chrome's 132 for the
 * description. https://developer.chrome.com/docs/extensions/reference/manifest/description
 */
export const longestInManifest = { storeName: 50, extensionDescription: 132 } as const;

const text = (least: number, most: number) =>
  pipe(string(), trim(), minLength(least), maxLength(most));

/** The pictures of a listing, in the order in which a store shows them. */
export const storeShots = ['first', 'hold', 'help', 'learn', 'diary'] as const;

// Our own limit: stores make pictures smaller, and captions must be read at a glance.
const caption = text(1, 60);

const storeTextsShape = strictObject({
  name: text(1, longestInManifest.storeName),
  short: text(1, longestInManifest.extensionDescription),
  // Edge's limits, the narrowest.
  description: text(250, 10_000),
  captions: strictObject(entriesFromList(storeShots, caption)),
  tile: text(1, 40),
});

/** Everything a store is told in one language. */
export type StoreTexts = InferOutput<typeof storeTextsShape>;

/** Reads `store/listing/`, unchecked, by BCP 47 language tag. */
export const readListings = () => yamlByLanguage(folder);

/**
 * Collects what each store is told, by language.
 *
 * @param words the words of Legroom, which include its name and its short description
 * @throws {Error} naming everything that is missing, unknown, too long or too short.
 */
export function storeTexts(
  words: ReadonlyMap<string, Texts>,
  listings: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, StoreTexts> {
  const strangers = [...listings.keys()].filter((language) => !words.has(language));
  const problems = strangers.map((language) => `${language}: Legroom does not speak this language`);
  const complete = new Map<string, StoreTexts>();
  for (const [language, { storeName: name, extensionDescription: short }] of words) {
    const listing = listings.get(language) as object | undefined;
    const result = safeParse(storeTextsShape, { ...listing, name, short });
    if (result.success) complete.set(language, result.output);
    else problems.push(...issueLines(result.issues).map((line) => `${language}: ${line}`));
  }
  if (problems.length > 0)
    throw new Error(`The stores would not take these texts:\n${problems.join('\n')}`);
  return complete;
}

/** The issues of a file, a line each. */
export const issueLines = (issues: readonly BaseIssue<unknown>[]): string[] =>
  issues.map((issue) => `${getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
