import type { Plugin } from 'vite';

/** The modules in the package so far. Words, pages and the background are bundled one after another. */
export const bundled = new Set<string>();

/** Notes which modules are bundled. */
export const noteBundled: Plugin = {
  name: 'note-bundled',
  generateBundle: (_, bundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') for (const id of output.moduleIds) bundled.add(id);
  },
};
