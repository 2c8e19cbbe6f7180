import type { Plugin } from 'vite';
import { compiled, hasPlaces, type Texts } from './compile.ts';
import { originalLanguage } from './languages.ts';
import { textsOf, type Pack } from './packs.ts';

const prefix = '#words/';
const cardinals = '@messageformat/runtime/lib/cardinals';
const placesSuffix = '?places';

/** Names the texts of the pack `pages`. In seven languages, their keys would be a tenth of the package. */
export const pagesKeysModule = `${prefix}pagesKeys`;

/**
 * Provides the modules `#words/<language>/<pack>`; `#words/background`, with every language, because a service worker
 * cannot load modules later; `#words/languages`, with the names of the languages; and {@link pagesKeysModule}.
 */
export function wordModules(languages: ReadonlyMap<string, Texts>): Plugin {
  const original = Object.entries(textsOf('pages', languages.get(originalLanguage)!));
  const pagesKeys = original.filter(([, text]) => !hasPlaces(text)).map(([key]) => key);
  const source = (id: string): string | undefined => {
    if (id === cardinals) return cardinalsModule(languages.keys());
    if (id === pagesKeysModule) return keysModule(pagesKeys);
    if (!id.startsWith(prefix)) return undefined;
    const [language = '', pack] = id.slice(prefix.length).replace(placesSuffix, '').split('/');
    if (language === 'languages') return languagesModule(languages);
    if (language === 'background') return backgroundModule(languages.keys());
    const { plain, withPlaces } = compiled(
      language,
      textsOf(pack as Pack, languages.get(language)!),
    );
    if (id.endsWith(placesSuffix)) return withPlaces!;
    const [imported, words] =
      pack === 'pages'
        ? [`import { named } from '${pagesKeysModule}';`, `named(${valuesOf(plain, pagesKeys)})`]
        : ['', JSON.stringify(plain)];
    return withPlaces === null
      ? `${imported} export default ${words}`
      : `${imported} import places from '${id}${placesSuffix}';
         export default { ...${words}, ...places }`;
  };
  return {
    name: 'words',
    enforce: 'pre',
    resolveId: (id) => {
      // Unit tests have no build, so the path that a page loads is resolved here.
      const [, path] = /^\/words\/(.+)\.js$/.exec(id) ?? [];
      if (path) return `\0${prefix}${path}`;
      return id === cardinals || id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    load: (id) => (id.startsWith('\0') ? source(id.slice(1)) : undefined),
  };
}

/** Plural rules from the browser's own `Intl`, instead of the library's tables. */
function cardinalsModule(languages: Iterable<string>): string {
  const names = [...new Set([...languages].map((language) => language.split('-')[0]!))];
  const rules = names.map(
    (name) =>
      `export const ${name} = (count) => (rules.${name} ??= new Intl.PluralRules('${name}')).select(count);`,
  );
  return `const rules = {};\n${rules.join('\n')}`;
}

const valuesOf = (texts: Texts, keys: readonly string[]) =>
  JSON.stringify(keys.map((key) => texts[key]));

const keysModule = (keys: readonly string[]) =>
  `const keys = ${JSON.stringify(keys)};
   export const named = (texts) => Object.fromEntries(keys.map((key, index) => [key, texts[index]]));`;

function languagesModule(languages: ReadonlyMap<string, Texts>): string {
  const names = [...languages].map(([id, texts]) => ({ id, name: texts['languageName'] }));
  return `export const languages = ${JSON.stringify(names)}`;
}

function backgroundModule(languages: Iterable<string>): string {
  const ids = [...languages];
  const imports = ids.map((id, index) => `import words${index} from '${prefix}${id}/background';`);
  return `${imports.join('\n')}
    export const backgroundWords = { ${ids.map((id, index) => `'${id}': words${index}`).join(', ')} };`;
}
