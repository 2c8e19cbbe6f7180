import type { WxtHooks } from 'wxt';

const pages: ReadonlySet<string> = new Set(['popup', 'options', 'unlisted-page']);

/**
 * Builds each page by itself, with all that it starts with in one script and one style sheet. Pages that shared their
 * chunks would make the popup wait for a dozen files.
 */
export const onePageOneFile: Partial<WxtHooks> = {
  'entrypoints:grouped': (_wxt, groups) => {
    const alone = groups.flatMap((group) =>
      Array.isArray(group) ? group.map((page) => [page]) : [group],
    );
    groups.splice(0, groups.length, ...alone);
  },
  'vite:build:extendConfig': (entrypoints, config) => {
    if (entrypoints.some(({ type }) => !pages.has(type))) return;
    config.build ??= {};
    // Changed in place: it holds the pages to build.
    const options = (config.build.rolldownOptions ??= {});
    options.output = {
      ...options.output,
      codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
    };
  },
};
