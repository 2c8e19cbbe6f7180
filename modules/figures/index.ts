import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { drawingFiles, drawnPoses } from './plugin.ts';

/** Draws every pose while Legroom is built; README.md beside this file maps how. */
export default defineWxtModule({
  name: 'figures',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [drawnPoses()] }));
    wxt.hook('build:publicAssets', (_, assets) => void assets.push(...drawingFiles()));
  },
});
