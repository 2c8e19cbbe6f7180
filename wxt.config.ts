import { defineConfig } from 'wxt';
import { oneBuildOfPages } from './scripts/oneBuildOfPages.ts';
import { extensionPolicy, firefoxAddOnId } from './scripts/manifestValues.ts';

/** The oldest browsers that Legroom runs in. */
const floors = { chrome: '123', firefox: '142' };

export default defineConfig({
  imports: false,
  // Tests build variants beside the build that they test.
  ...(process.env.LEGROOM_OUT_DIR && { outDir: process.env.LEGROOM_OUT_DIR }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_storeName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Chrome's background has no sound of its own; Firefox's has, and knows no such permission.
    permissions: ['storage', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // A private window has no lock with the background's, and nothing is to be kept of it.
    incognito: 'not_allowed',
    optional_permissions: ['notifications', 'idle'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    // The development server needs the network that a production build must not have.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: extensionPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxAddOnId,
              strict_min_version: `${floors.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${floors.firefox}.0` },
          },
        }
      : { minimum_chrome_version: floors.chrome }),
  }),
  hooks: {
    ...oneBuildOfPages,
    // Firefox has no offscreen page, and WXT leaves out of the sources what a build has not: Chrome's build has everything.
    'config:resolved': ({ config }) => {
      config.zip.zipSources = config.browser === 'chrome';
    },
  },
  vite: () => ({
    // The polyfill of module preload calls fetch(), which the policy forbids and no supported browser needs.
    build: {
      // The floors of the manifest: nothing is rewritten for older browsers, light-dark() least of all.
      target: [`chrome${floors.chrome}`, `firefox${floors.firefox}`],
      modulePreload: { polyfill: false },
    },
  }),
});
