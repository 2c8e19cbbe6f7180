import { resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { drawingFiles, drawnPoses } from '../../modules/figures/plugin.ts';
import { wordFiles } from '../../modules/words/files.ts';
import { readLanguages } from '../../modules/words/languages.ts';
import { wordModules } from '../../modules/words/plugin.ts';
import { demoPages, pagePaths } from './pages.ts';

/** The root of the project, for Vite. */
export const root = resolve(import.meta.dirname, '../..');

/** Where the demonstration lies. */
export const demoFolder = resolve(root, '.output/demo');

const languages = readLanguages(false);

/** Writes what pages load by its address. */
const laterFiles: Plugin = {
  name: 'later-files',
  async generateBundle() {
    for (const { relativeDest: fileName, contents } of [
      ...drawingFiles(),
      ...(await wordFiles(languages)),
    ])
      this.emitFile({ type: 'asset', fileName, source: contents });
  },
};

/** Builds the demonstration: a site of files alone, for the root of an origin. */
export async function buildDemo(outDir = demoFolder): Promise<void> {
  await build(
    configOf(outDir, {
      plugins: [demoPages, laterFiles],
      build: { emptyOutDir: true, rolldownOptions: { input: [...pagePaths] } },
    }),
  );
  // By itself, as the extension's is: with the pages, it would share their language and their copy of the state.
  await build(
    configOf(outDir, {
      publicDir: false,
      build: {
        emptyOutDir: false,
        rolldownOptions: {
          input: resolve(import.meta.dirname, 'background.ts'),
          output: { entryFileNames: 'background.js', codeSplitting: false },
        },
      },
    }),
  );
}

function configOf(
  outDir: string,
  { plugins = [], build: own, ...rest }: InlineConfig,
): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [drawnPoses(), wordModules(languages), ...plugins],
    resolve: {
      alias: { 'wxt/browser': resolve(import.meta.dirname, 'browser/index.ts') },
    },
    define: {
      // Firefox's background plays cues itself, as a page can; Chrome's has a page for it, which is missing here.
      'import.meta.env.FIREFOX': 'true',
      'import.meta.env.DEMO': 'true',
    },
    ...rest,
    build: {
      outDir,
      // As the extension's: nothing is rewritten for older browsers, light-dark() least of all.
      target: 'esnext',
      // The polyfill calls fetch(), which the policy forbids.
      modulePreload: { polyfill: false },
      ...own,
    },
  };
}
