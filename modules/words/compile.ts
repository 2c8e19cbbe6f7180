import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

/** Texts by dotted key; places in them are ICU MessageFormat. */
export type Texts = Readonly<Record<string, string>>;

/** Whether a text has places to be filled. */
export const hasPlaces = (text: string) => text.includes('{');

/** Compiles texts: those without places stay as they are, and the others become functions in the source of a module. */
export function compiled(
  language: string,
  texts: Texts,
): { plain: Texts; withPlaces: string | null } {
  const entries = Object.entries(texts);
  const filled = entries.filter(([, text]) => hasPlaces(text));
  return {
    plain: Object.fromEntries(entries.filter(([, text]) => !hasPlaces(text))),
    withPlaces:
      filled.length > 0
        ? compileModule(new MessageFormat(language), Object.fromEntries(filled))
        : null,
  };
}

/** The places of a text, and whether each takes a number. */
export function placesOf(text: string): ReadonlyMap<string, 'string' | 'number'> {
  const places = new Map<string, 'string' | 'number'>();
  const collect = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'argument') places.set(token.arg, places.get(token.arg) ?? 'string');
      if (token.type === 'function') places.set(token.arg, 'number');
      if (token.type === 'plural' || token.type === 'select') {
        places.set(token.arg, token.type === 'plural' ? 'number' : 'string');
        for (const { tokens: inner } of token.cases) collect(inner);
      }
    }
  };
  collect(parse(text));
  return places;
}
