import { defineWxtModule } from 'wxt/modules';

const polyfilled = '@wxt-dev/webextension-polyfill/browser';

/**
 * Gives the `browser` namespace to the background of Chrome and Edge before 148, which lack it. Firefox has always had
 * it. Pages go without the polyfill, to be there sooner: they call nothing that `chrome` does not answer as well.
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
