import { build, type Rolldown } from 'vite';
import { noteBundled } from '../notices/bundled.ts';
import type { Texts } from './compile.ts';
import { manifestKeys, packs } from './packs.ts';
import { pagesKeysModule, wordModules } from './plugin.ts';

/** A file of the extension, as WXT takes it. */
export interface WordFile {
  relativeDest: string;
  contents: string;
}

/** The files `words/<language>/<pack>.js`, which pages load when they need them, and `words/pagesKeys.js`. */
export async function wordFiles(languages: ReadonlyMap<string, Texts>): Promise<WordFile[]> {
  const names = [...languages.keys()].flatMap((language) =>
    packs.filter((pack) => pack !== 'background').map((pack) => `${language}/${pack}`),
  );
  return Promise.all(['pagesKeys', ...names].map((name) => wordFile(languages, name)));
}

/** Built alone: code shared by two packs would become a third file to wait for. */
async function wordFile(languages: ReadonlyMap<string, Texts>, name: string): Promise<WordFile> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [wordModules(languages), noteBundled],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `#words/${name}`,
        preserveEntrySignatures: 'strict',
        ...(name !== 'pagesKeys' && {
          external: [pagesKeysModule],
          output: { paths: { [pagesKeysModule]: '../pagesKeys.js' } },
        }),
      },
    },
  })) as Rolldown.RolldownOutput;
  return { relativeDest: `words/${name}.js`, contents: output[0].code };
}

/**
 * The files `_locales/<language>/messages.json`: the texts of the manifest, and the language that the browser chose.
 */
export function localeFiles(languages: ReadonlyMap<string, Texts>): WordFile[] {
  return [...languages].map(([language, texts]) => ({
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(manifestKeys.map((key) => [key, { message: texts[key] }])),
    ),
  }));
}
