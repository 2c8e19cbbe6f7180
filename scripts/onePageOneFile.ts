import type { WxtHooks } from 'wxt';

const pages: ReadonlySet<string> = new Set(['popup', 'options', 'unlisted-page']);

/** Pages in a tab: they need not be there at once, and have much in common. */
const inTabs: ReadonlySet<string> = new Set(['options', 'learn']);

/**
 * Builds the popup by itself, with all that it starts with in one script and one style sheet: pages that share their
 * chunks would make it wait for a dozen files. The pages in tabs are built together, and share one chunk of each.
 */
export const onePageOneFile: Partial<WxtHooks> = {
  'entrypoints:grouped': (_wxt, groups) => {
    const tabs = groups.flat().filter(({ name }) => inTabs.has(name));
    const others = groups.flatMap((group) =>
      Array.isArray(group)
        ? group.filter(({ name }) => !inTabs.has(name)).map((page) => [page])
        : [group],
    );
    groups.splice(0, groups.length, ...others, tabs);
  },
  'vite:build:extendConfig': (entrypoints, config) => {
    if (entrypoints.some(({ type }) => !pages.has(type))) return;
    config.build ??= {};
    // Changed in place: it holds the pages to build.
    const options = (config.build.rolldownOptions ??= {});
    const first =
      entrypoints.length > 1
        ? { name: 'tabs', minShareCount: entrypoints.length }
        : { name: 'first' };
    options.output = {
      ...options.output,
      codeSplitting: { groups: [{ ...first, tags: ['$initial'] }] },
    };
  },
};
