import type { WxtHooks } from 'wxt';

/** All but the one for sound, which is to be there at once and needs next to nothing. */
const pages: ReadonlySet<string> = new Set([
  'popup',
  'options',
  'learn',
  'diary',
  'welcome',
  'privacy',
]);

/**
 * What the first view of the popup may show besides, one script and one style sheet each: every file more costs it one to
 * two milliseconds, and a result was made of sixteen.
 */
const partsOfFirstView = [
  { name: 'session', test: /popup\/sessionParts\.ts$/ },
  { name: 'routine', test: /popup\/RoutineCard\.tsx$/ },
  { name: 'water', test: /popup\/waterParts\.ts$/ },
];

/**
 * Builds all pages together, so that what they have in common is in the extension once. What the popup starts with is one
 * script, which the other pages load too: in many parts, the popup would wait for a dozen files.
 */
export const oneBuildOfPages: Partial<WxtHooks> = {
  'entrypoints:grouped': (_wxt, groups) => {
    const together = groups.flat().filter(({ name }) => pages.has(name));
    // A page that is built by itself is a group of one.
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
    // Changed in place: it holds the pages to build.
    const options = (config.build.rolldownOptions ??= {});
    options.output = {
      ...options.output,
      // With all that it imports, and without `main.ts`, which would show the popup in every page.
      codeSplitting: {
        groups: [
          { name: 'popup', test: /openPopup\.tsx$|wxt-html-plugins/, priority: 2 },
          ...partsOfFirstView.map((part) => ({ ...part, priority: 1 })),
        ],
      },
    };
  },
};
