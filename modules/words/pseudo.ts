import { parse, type Token } from '@messageformat/parser';
import type { Texts } from './compile.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index]!]));

/** How much longer a translation may be than the English. */
const growth = 0.4;

/** Letters of a right-to-left script, one for each Latin letter. */
const hebrew = new Map(
  Array.from(plain.slice(0, 26)).flatMap((letter, index) => {
    const other = String.fromCodePoint(0x5d0 + index);
    return [
      [letter, other],
      [letter.toUpperCase(), other],
    ] as const;
  }),
);

/** Keys whose texts stay as they are. */
const kept = new Set(['language', 'direction', 'extensionName']);

/**
 * Makes two test languages from English: one with accents and 40 % longer, one from right to left. Anything still in
 * English on a page was not translated.
 */
export function pseudoLanguages(original: Texts): ReadonlyMap<string, Texts> {
  const long = changed(original, (text) => grown(mapped(text, accents)));
  const rightToLeft = changed(original, (text) => mapped(text, hebrew));
  return new Map([
    ['en-XA', { ...long, language: 'en-XA', languageName: 'Longer English' }],
    ['ar-XB', { ...rightToLeft, language: 'ar-XB', languageName: 'Mirrored', direction: 'rtl' }],
  ]);
}

function changed(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      kept.has(key) ? text : written(parse(text), change),
    ]),
  );
}

/** Changes the text of a message but not its places. */
function written(tokens: readonly Token[], change: (text: string) => string): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return change(token.value);
        case 'plural':
        case 'select':
        case 'selectordinal': {
          const cases = token.cases.map(
            ({ key, tokens: inner }) => `${key} {${written(inner, change)}}`,
          );
          return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
        }
        default:
          return token.ctx.text;
      }
    })
    .join('');
}

const mapped = (text: string, letters: ReadonlyMap<string, string>) =>
  [...text].map((letter) => letters.get(letter) ?? letter).join('');

/** Lengthens a text with its own words from the start again, so that it wraps as a translation would. */
function grown(text: string): string {
  const words = text.match(/\p{L}{2,}/gu);
  if (!words) return text;
  const [, body = '', end = ''] = /^(.*?)([\s.:!?]*)$/su.exec(text)!;
  let longer = body;
  for (let at = 0; longer.length < body.length * (1 + growth); at++)
    longer += ` ${words[at % words.length]}`;
  return longer + end;
}
