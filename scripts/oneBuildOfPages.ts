import type { WxtHooks } from 'wxt';

/** Every page except the offscreen document, which must start at once and needs almost nothing. */
const pages = new Set<string>(['popup', 'options', 'learn', 'diary', 'welcome', 'privacy']);

/**
 * Optional parts of the popup's first view, each bundled as one script and one style sheet, because every file costs one
 * to two milliseconds.
 */
const partsOfFirstView = [
  { name: 'session', test: /popup\/sessionParts\.ts$/ },
  { name: 'routine', test: /popup\/RoutineCard\.tsx$/ },
  { name: 'water', test: /popup\/waterParts\.ts$/ },
];

/**
 * Builds all pages together, so that the package has their shared code once. The popup starts with one script, which the
 * other pages load too. With one chunk for each set of pages that share code, the popup would wait for a dozen files.
 */
export const oneBuildOfPages: Partial<WxtHooks> = {
  'entrypoints:grouped': (_wxt, groups) => {
    const together = groups.flat().filter(({ name }) => pages.has(name));
    // A page that is built alone is a group of one.
    const others = groups.flatMap((group) =>
      Array.isArray(group)
        ? group.filter(({ name }) => !pages.has(name)).map((page) => [page])
        : [group],
    );
    groups.splice(0, groups.length, ...others, together);
  },
  'vite:build:extendConfig': (entrypoints, config) => {
    if (entrypoints.some(({ name }) => !pages.has(name))) return;
    config.build ??= {};
    // Changed in place, because it also names the pages to build.
    const options = (config.build.rolldownOptions ??= {});
    options.output = {
      ...options.output,
      // The popup's script takes all its imports, but not `main.ts`, which would show the popup in every page.
      codeSplitting: {
        groups: [
          { name: 'popup', test: /openPopup\.tsx$|wxt-html-plugins/, priority: 2 },
          ...partsOfFirstView.map((part) => ({ ...part, priority: 1 })),
        ],
      },
    };
  },
};
