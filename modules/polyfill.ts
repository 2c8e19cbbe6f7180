import { defineWxtModule } from 'wxt/modules';

const polyfilled = '@wxt-dev/webextension-polyfill/browser';

/**
 * Adds the `browser` namespace to the background in Chrome and Edge, which lack it before version 148. Pages skip the
 * polyfill to load faster: `chrome` answers all their calls too.
 */
export default defineWxtModule({
  name: 'polyfill',
  setup(wxt) {
    if (wxt.config.browser === 'firefox') return;
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type !== 'background')) return;
      config.resolve ??= {};
      config.resolve.alias = { ...config.resolve.alias, 'wxt/browser': polyfilled };
    });
  },
});
