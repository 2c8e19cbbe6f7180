import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { drawingFiles, drawnPoses } from './plugin.ts';

/** Draws every pose at build time; see README.md. */
export default defineWxtModule({
  name: 'figures',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [drawnPoses()] }));
    wxt.hook('build:publicAssets', (_, assets) => void assets.push(...drawingFiles()));
  },
});
