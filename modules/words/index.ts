import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { localeFiles, wordFiles } from './files.ts';
import { originalLanguage, readLanguages } from './languages.ts';
import { wordModules } from './plugin.ts';
import { wordTypes } from './types.ts';

/** Compiles the words at build time; see README.md. */
export default defineWxtModule({
  name: 'words',
  setup(wxt) {
    const languages = readLanguages();
    addViteConfig(wxt, () => ({ plugins: [wordModules(languages)] }));
    wxt.hook('prepare:types', (_, entries) => {
      const text = wordTypes(languages.get(originalLanguage)!);
      entries.push({ path: 'types/words.d.ts', text, tsReference: true });
    });
    wxt.hook('build:publicAssets', async (_, assets) => {
      assets.push(...localeFiles(languages), ...(await wordFiles(languages)));
    });
  },
});
