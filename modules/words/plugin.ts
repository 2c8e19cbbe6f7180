import type { Plugin } from 'vite';
import { compiled, type Texts } from './compile.ts';
import { textsOf, type Pack } from './packs.ts';

const prefix = '#words/';
const cardinals = '@messageformat/runtime/lib/cardinals';
const placesSuffix = '?places';

/**
 * Provides the modules `#words/<language>/<pack>`; `#words/background`, with every language, because a service worker
 * cannot load modules later; and `#words/languages`, with the names of the languages.
 */
export function wordModules(languages: ReadonlyMap<string, Texts>): Plugin {
  const source = (id: string): string | undefined => {
    if (id === cardinals) return cardinalsModule(languages.keys());
    if (!id.startsWith(prefix)) return undefined;
    const [language = '', pack] = id.slice(prefix.length).replace(placesSuffix, '').split('/');
    if (language === 'languages') return languagesModule(languages);
    if (language === 'background') return backgroundModule(languages.keys());
    const { plain, withPlaces } = compiled(
      language,
      textsOf(pack as Pack, languages.get(language)!),
    );
    if (id.endsWith(placesSuffix)) return withPlaces!;
    return withPlaces === null
      ? `export default ${JSON.stringify(plain)}`
      : `import places from '${id}${placesSuffix}';
         export default { ...${JSON.stringify(plain)}, ...places }`;
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
