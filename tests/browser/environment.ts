import { builtinEnvironments, type Environment } from 'vitest/runtime';
import { closeSharedRigs } from './sharedRigs.ts';

/** Node's own environment; at the end of all files it closes the browsers that they shared. */
export default {
  ...builtinEnvironments.node,
  name: 'browsers',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await closeSharedRigs();
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;
