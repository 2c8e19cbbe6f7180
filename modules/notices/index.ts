import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { bundled, noteBundled } from './bundled.ts';
import { noticesOf } from './notices.ts';

const fileName = 'THIRD-PARTY.txt';

/** Packs Legroom's licence, and the licences of all that is bundled into it. */
export default defineWxtModule({
  name: 'notices',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [noteBundled] }));
    wxt.hook('build:before', () => bundled.clear());
    wxt.hook('build:publicAssets', (_, assets) => {
      assets.push({
        absoluteSrc: resolve(wxt.config.root, 'LICENSE'),
        relativeDest: 'LICENSE.txt',
      });
    });
    wxt.hook('build:done', (_, { publicAssets }) => {
      writeFileSync(resolve(wxt.config.outDir, fileName), noticesOf(bundled));
      publicAssets.push({ type: 'asset', fileName });
    });
  },
});
