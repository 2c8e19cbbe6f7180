import { openRig } from '../../scripts/browsers/rig/open.ts';
import type { Rig, RigName, RigOptions } from '../../scripts/browsers/types.ts';

/** On the global object, because the test environment and the tests have this module each for itself. */
const key = Symbol.for('legroom.sharedRigs');
const place = globalThis as { [key]?: Map<string, Promise<Rig>> };
const rigs = (place[key] ??= new Map());

/**
 * A browser that many blocks use one after the other, because starting one takes a processor for seconds. No tab is
 * left open in it; what is stored is left as it is.
 *
 * @throws {Error} as `openRig` does.
 */
export async function sharedRig(name: RigName, options: RigOptions = {}): Promise<Rig> {
  const what = JSON.stringify([name, options]);
  const opening = rigs.get(what);
  if (opening) {
    const rig = await opening;
    await rig.closeViews();
    return rig;
  }
  const rig = openRig(name, options);
  rigs.set(what, rig);
  return rig;
}

/** Closes all browsers that were shared. */
export async function closeSharedRigs(): Promise<void> {
  const open = await Promise.allSettled(rigs.values());
  rigs.clear();
  for (const each of open) if (each.status === 'fulfilled') await each.value.close();
}
