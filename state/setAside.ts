import { isEnvelope } from './envelope.ts';
import { call, get } from './storage.ts';
import type { Stored } from './stored.ts';

/** Values that could not be read are kept under `broken:<key>:<time>`. */
export const brokenPrefix = 'broken:';

/** A value that a newer Legroom wrote is kept under `newer:<key>`, until that Legroom is back. */
export const newerPrefix = 'newer:';

/** Moves a value that cannot be read to another key: nothing is ever thrown away. @throws {StorageError} */
export async function setAside({ key, version }: Stored<unknown>, raw: unknown, nowMs: number) {
  const isNewer = isEnvelope(raw) && Number.isInteger(raw.version) && raw.version > version;
  const newerPlace = `${newerPrefix}${key}`;
  const brokenPlace = `${brokenPrefix}${key}:${nowMs}`;
  // There is one place for the newer value: one that is there already moves on.
  const { [newerPlace]: earlier } = isNewer ? await get(newerPlace) : {};
  await call(key, (area) =>
    area.set({
      ...(earlier !== undefined && { [brokenPlace]: earlier }),
      [isNewer ? newerPlace : brokenPlace]: raw,
    }),
  );
  await call(key, (area) => area.remove(key));
}
