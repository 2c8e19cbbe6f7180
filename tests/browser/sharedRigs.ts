import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig, RigName, RigOptions } from '../../scripts/browsers/types.ts';

/** It is on the global object, because the test environment and the tests load separate copies of this module. */
const key = Symbol.for('legroom.sharedRigs');
const place = globalThis as { [key]?: Map<string, Promise<Rig>> };
const rigs = (place[key] ??= new Map());

/**
 * A browser that many blocks use one after the other, because starting one takes seconds of processor time. All its
 * views are closed; what is stored stays. A browser that cannot close its views is replaced, so that only the test that
 * broke it fails. Permissions are refused unless the options say otherwise.
 *
 * @throws {Error} as `openRig` does.
 */
export async function sharedRig(name: RigName, given: RigOptions = {}): Promise<Rig> {
  const options = { permissionPrompts: 'refuse', ...given } as const;
  const what = JSON.stringify([name, options]);
  const rig = await rigs.get(what);
  if (rig) {
    try {
      await rig.closeViews();
      return rig;
    } catch (error) {
      console.error(error);
      await rig.close();
    }
  }
  const fresh = openRig(name, options);
  rigs.set(what, fresh);
  return fresh;
}

/** Closes all browsers that were shared. */
export async function closeSharedRigs(): Promise<void> {
  const open = await Promise.allSettled(rigs.values());
  rigs.clear();
  for (const each of open) if (each.status === 'fulfilled') await each.value.close();
}
