import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Texts } from './compile.ts';

const folder = resolve(import.meta.dirname, '../../content/words');

/** The language that all others are translated from. */
export const originalLanguage = 'en';

/** Reads every language: its texts by BCP 47 language tag. */
export function readLanguages(): ReadonlyMap<string, Texts> {
  const files = yamlByLanguage(folder) as ReadonlyMap<string, Nested>;
  return new Map([...files].map(([language, nested]) => [language, flat(nested)]));
}

/** Reads a folder of YAML files, one a language, without checking them; by BCP 47 language tag. */
export function yamlByLanguage(from: string): ReadonlyMap<string, unknown> {
  const files = readdirSync(from).filter((file) => file.endsWith('.yml'));
  return new Map(
    files.map((file) => [
      basename(file, '.yml'),
      parse(readFileSync(resolve(from, file), 'utf8')) as unknown,
    ]),
  );
}

type Nested = { readonly [key: string]: string | Nested };

function flat(nested: Nested, prefix = ''): Texts {
  const entries = Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : Object.entries(flat(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries);
}
