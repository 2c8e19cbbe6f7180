import { resolve } from 'node:path';
import { safeParse, strictObject, string, type InferOutput } from 'valibot';
import { yamlByLanguage, type Texts } from '../../modules/words/languages.ts';
import { issueLines } from './issueLines.ts';
import { tooLongOrShort } from './limits.ts';

const folder = resolve(import.meta.dirname, '../../store/listing');

const listingShape = strictObject({
  description: string(),
  captions: strictObject({
    first: string(),
    hold: string(),
    help: string(),
    learn: string(),
    diary: string(),
  }),
  tile: string(),
});

/** What `store/listing/<language>.yml` says. */
export type Listing = InferOutput<typeof listingShape>;

/** Everything a store is told in one language. */
export interface StoreTexts extends Listing {
  name: string;
  short: string;
}

/** Reads `store/listing/`, unchecked, by BCP 47 language tag. */
export const readListings = () => yamlByLanguage(folder);

/**
 * What keeps the stores from taking these texts, each with its language.
 *
 * @param words what Legroom itself says: its name and its short description come from there
 */
export function problemsOf(
  words: ReadonlyMap<string, Texts>,
  listings: ReadonlyMap<string, unknown>,
): string[] {
  const strangers = [...listings.keys()].filter((language) => !words.has(language));
  return [
    ...strangers.map((language) => `${language}: Legroom does not speak this language`),
    ...[...words].flatMap(([language, texts]) =>
      problemsOfOne(texts, listings.get(language)).map((problem) => `${language}: ${problem}`),
    ),
  ];
}

/**
 * What each store is told, by language.
 *
 * @throws {Error} naming everything that is missing, unknown, too long or too short.
 */
export function storeTexts(
  words: ReadonlyMap<string, Texts>,
  listings: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, StoreTexts> {
  const problems = problemsOf(words, listings);
  if (problems.length > 0)
    throw new Error(`The stores would not take these texts:\n${problems.join('\n')}`);
  return new Map(
    [...words].map(([language, texts]) => [
      language,
      { ...(listings.get(language) as Listing), ...ownTexts(texts) },
    ]),
  );
}

function problemsOfOne(texts: Texts, listing: unknown): string[] {
  if (listing === undefined) return ['there is no file for it in store/listing'];
  const result = safeParse(listingShape, listing);
  if (!result.success) return issueLines(result.issues);
  return tooLongOrShort({ ...result.output, ...ownTexts(texts) });
}

function ownTexts(texts: Texts): Pick<StoreTexts, 'name' | 'short'> {
  return { name: texts.storeName ?? '', short: texts.extensionDescription ?? '' };
}
