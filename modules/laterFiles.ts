import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Where Vite has what `import()` calls first, to load the style sheets of a chunk and the chunks that it imports. */
const viteHelper = '\0vite/preload-helper.js';

/**
 * The same for browsers that all know `modulepreload`, and pages without a nonce, in a third of the size: Vite's is in
 * the popup's first script.
 */
const helper = `
const asked = {};
const ask = (file) => asked[file] ??= new Promise((done) => {
  const href = '/' + file;
  if (document.querySelector('link[href="' + href + '"]')) return done();
  const link = document.createElement('link');
  link.href = href;
  if (file.endsWith('.css')) {
    link.rel = 'stylesheet';
    link.onload = link.onerror = done;
  } else {
    link.rel = 'modulepreload';
    done();
  }
  document.head.append(link);
});
export const __vitePreload = async (load, files) => {
  await Promise.all((files ?? []).map(ask));
  return load();
};`;

const smallHelper: Plugin = {
  name: 'later-files',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === viteHelper ? helper : null),
};

/** Keeps what loads files later small. */
export default defineWxtModule({
  name: 'laterFiles',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [smallHelper] }));
  },
});
