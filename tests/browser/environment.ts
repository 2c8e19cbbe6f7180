import { builtinEnvironments, type Environment } from 'vitest/runtime';
import { closeSharedRigs } from './sharedRigs.ts';

/** Node's environment, which after the last file closes the shared browsers. */
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
