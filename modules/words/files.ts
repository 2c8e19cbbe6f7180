import { build, type Rolldown } from 'vite';
import type { Texts } from './compile.ts';
import { manifestKeys, packs } from './packs.ts';
import { wordModules } from './plugin.ts';

/** A file of the extension, as WXT takes it: where it lies, and what is in it. */
export interface WordFile {
  relativeDest: string;
  contents: string;
}

/** `words/<language>/<pack>.js` for the pages, which load what they need at their own time. */
export async function wordFiles(languages: ReadonlyMap<string, Texts>): Promise<WordFile[]> {
  const names = [...languages.keys()].flatMap((language) =>
    packs.filter((pack) => pack !== 'background').map((pack) => `${language}/${pack}`),
  );
  return Promise.all(names.map((name) => wordFile(languages, name)));
}

/** Each is built alone: what two had in common would be a third file, that a page would wait for after them. */
async function wordFile(languages: ReadonlyMap<string, Texts>, name: string): Promise<WordFile> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [wordModules(languages)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `#words/${name}`, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return { relativeDest: `words/${name}.js`, contents: output[0].code };
}

/** `_locales/<language>/messages.json`: what the manifest says, and which language the browser has chosen. */
export function localeFiles(languages: ReadonlyMap<string, Texts>): WordFile[] {
  return [...languages].map(([language, texts]) => ({
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(manifestKeys.map((key) => [key, { message: texts[key] }])),
    ),
  }));
}
