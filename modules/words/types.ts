import { placesOf, type Texts } from './compile.ts';
import { packs } from './packs.ts';

/** Declares every key with the places of its text, so that a wrong key or a missing place does not compile. */
export function wordTypes(original: Texts): string {
  const keys = Object.entries(original).map(([key, text]) => {
    const places = [...placesOf(text)].map(([place, type]) => `${place}: ${type}`);
    return `    '${key}': ${places.length > 0 ? `{ ${places.join('; ')} }` : 'undefined'};`;
  });
  return `// Made from content/words/en.yml by modules/words.
declare module '#words' {
  export interface Words {
${keys.join('\n')}
  }
  export type Pack = ${packs.map((pack) => `'${pack}'`).join(' | ')};
  export type Message = string | ((places: never) => string);
}
declare module '#words/languages' {
  export const languages: readonly { id: string; name: string }[];
}
declare module '#words/background' {
  import type { Message } from '#words';
  export const backgroundWords: Readonly<Record<string, Readonly<Record<string, Message>>>>;
}
`;
}
