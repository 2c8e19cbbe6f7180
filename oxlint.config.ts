import { defineConfig } from 'oxlint';

// tests/unit/lint.test.ts proves that each of these rules works.

/** Imports run one way: no folder imports one to its left. */
const folders = ['entrypoints', 'components', 'state', 'platform', 'domain', 'content'];

/** Rooms of components that several pages share, and those beside them that each may use. */
const sharedRooms: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  page: ['ui'],
  figure: ['ui'],
  evidence: ['ui'],
  session: ['ui', 'page'],
  help: ['ui', 'page', 'evidence'],
  nudges: ['ui', 'page', 'evidence'],
  cramp: ['ui', 'page', 'evidence'],
};

/** Each page is a room of its own, and may use every shared one. */
const pages = ['popup', 'learn', 'settings', 'diary', 'welcome', 'privacy'];

interface Pattern {
  regex: string;
  message: string;
}

const restrictImports = (files: readonly string[], ...patterns: readonly Pattern[]) => ({
  files: [...files],
  rules: { 'no-restricted-imports': ['error', { patterns }] as never },
});

const anyOf = (names: readonly string[]) => `(${names.join('|')})`;

const folder = (names: readonly string[], message: string): Pattern => ({
  regex: `(^|/)${anyOf(names)}(/|$)`,
  message,
});

/** No folder to the left of this one, nor what is not shipped; components name the type of a drawing. */
const toTheRight = (name: string) =>
  folder(
    [
      ...folders.slice(0, folders.indexOf(name)),
      ...(name === 'components' ? [] : ['modules']),
      'tests',
      'scripts',
    ],
    `Imports run one way: ${folders.join(' → ')}.`,
  );

const noBrowser: Pattern = {
  regex: '^(#imports$|wxt(/|$)|@wxt-dev/|webextension-polyfill(/|$))',
  message: 'Components reach the browser only through state/ and platform/.',
};

/** Rules and content import no package either. */
function pureToTheRight(name: string): Pattern {
  const { regex, message } = toTheRight(name);
  return { regex: `^[^.]|${regex}`, message: `${message} And no package.` };
}

/** The rooms beside this one that it may not use. */
function siblings(room: string): Pattern {
  const allowed = sharedRooms[room] ?? Object.keys(sharedRooms);
  const refused = [...Object.keys(sharedRooms), ...pages].filter(
    (other) => other !== room && !allowed.includes(other),
  );
  return {
    regex: String.raw`^\.\./${anyOf(refused)}/`,
    message: `components/${room} may use ${allowed.join(', ') || 'no other room'}.`,
  };
}

const components = toTheRight('components');

/** Refuses Legroom's own words and rules: `components/ui` is what any Preact project could use. */
const nothingOfLegroom: Pattern = {
  regex: `^#words|(^|/)${anyOf(folders.slice(folders.indexOf('components') + 1))}/`,
  message: 'components/ui knows nothing of Legroom.',
};

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'jsx-a11y', 'react', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  // The language and nothing else: what a browser adds is only looked at where it is forbidden, below.
  env: { builtin: true },
  ignorePatterns: ['.output', '.wxt', 'node_modules'],
  options: { reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: 'error',
    'no-console': ['error', { allow: ['error', 'warn'] }],
    'import/no-cycle': 'error',
    'import/no-duplicates': 'error',
    'typescript/no-explicit-any': 'error',
    // Also keeps `import('…').Type` from crossing a border unseen.
    'typescript/consistent-type-imports': 'error',

    // A stylesheet is imported for its effect, and nothing else is.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    // A parameter may bear the name of a function further down; what stands above it may not be hidden.
    'no-shadow': ['error', { hoist: 'never' }],
    // The last `then` of a chain that sets a state has nothing to return.
    'promise/always-return': ['error', { ignoreLastCallback: true }],
    // A test may say what it expects through a helper.
    'vitest/expect-expect': [
      'error',
      {
        assertFunctionNames: [
          'expect',
          'expect*',
          'near',
          'within',
          'waitUntil',
          '*.waitFor',
          '*.find',
          '*.findText',
        ],
      },
    ],
    // The second argument says which row of a table failed.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],

    // fast-check and puppeteer-core are used by their default export, as their own pages do.
    'import/no-named-as-default-member': 'off',
    // A role="status" is a line that speaks, not the result of a form that <output> stands for.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Where Legroom awaits in a loop the order is the point: keys, attempts, one browser after another.
    'no-await-in-loop': 'off',
    // Copies of a handful of values; changing them in place is what state must not do.
    'oxc/no-map-spread': 'off',
    // Preact's JSX needs no React in scope.
    'react/react-in-jsx-scope': 'off',
    // For React's compiler. What is shown follows from the state and the present moment, and Preact renders when asked.
    'react/purity': 'off',
    // A small helper stands beside its only use.
    'unicorn/consistent-function-scoping': 'off',
    // What is optional in the content is checked only where it is there.
    'vitest/no-conditional-expect': 'off',
  },
  overrides: [
    restrictImports(['entrypoints/**'], toTheRight('entrypoints')),
    restrictImports(['components/**'], components, noBrowser),
    ...[...Object.keys(sharedRooms), ...pages].map((room) =>
      restrictImports(
        [`components/${room}/**`],
        components,
        noBrowser,
        siblings(room),
        ...(room === 'ui' ? [nothingOfLegroom] : []),
      ),
    ),
    restrictImports(['state/**'], toTheRight('state')),
    restrictImports(['platform/**'], toTheRight('platform')),
    restrictImports(['domain/**'], pureToTheRight('domain')),
    restrictImports(['content/**'], pureToTheRight('content')),
    restrictImports(
      ['modules/**'],
      folder(
        [...folders.filter((name) => name !== 'content'), 'tests', 'scripts'],
        'What runs while Legroom is built knows the names in content/ alone.',
      ),
    ),
    {
      // Pure: no browser, no page, no timer, no network, no chance. Of all globals only the language's own are left,
      // and of those neither the clock nor what leads to the rest.
      files: ['domain/**', 'content/**', 'modules/figures/engine/**', 'modules/figures/poses.ts'],
      rules: {
        'no-undef': 'error',
        'no-restricted-globals': [
          'error',
          {
            name: 'Date',
            message: 'The clock and the time zone come in as arguments: nowMs and toLocal.',
          },
          { name: 'globalThis', message: 'domain/ and content/ know no browser and no page.' },
        ],
        'no-restricted-properties': [
          'error',
          {
            object: 'Math',
            property: 'random',
            message: 'The same arguments give the same answer.',
          },
        ],
      },
    },
    {
      // Nothing leaves the browser, storage.local is the only storage, and where a name comes from is said by its import.
      files: ['components/**', 'state/**', 'platform/**', 'entrypoints/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...['browser', 'chrome'].map((name) => ({
            name,
            message: 'Import browser, in state/, platform/ or entrypoints/.',
          })),
          ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
            name,
            message: 'Nothing leaves the browser.',
          })),
          ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
            name,
            message: 'State lives in storage.local, behind state/.',
          })),
        ],
        'no-restricted-properties': [
          'error',
          { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the browser.' },
        ],
      },
    },
    {
      // A native checkbox with the role of a switch says by itself whether it is on.
      files: ['components/ui/Switch.tsx'],
      rules: { 'jsx-a11y/role-has-required-aria-props': 'off' },
    },
    {
      // They speak to whoever sits at the terminal.
      files: ['scripts/**', 'tests/bench/**', 'tests/chaos/**'],
      rules: { 'no-console': 'off' },
    },
    {
      // Not windows but channels, whose messages have no target.
      files: ['tests/chaos/**'],
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
  ],
});
