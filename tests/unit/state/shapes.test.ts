import { createHash } from 'node:crypto';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { entryOf, registry, type ItemId } from '../../../state/registry.ts';
import { shapes } from '../../../state/schemas.ts';

/**
 * The released shape of each item and version. A changed schema needs a new version, with a migration from the last
 * one.
 */
const released: Readonly<Record<string, string>> = {
  'checklist@1': '99ee96421b55',
  'choice@1': 'd7e0865b261e',
  'consent@1': '71888cbb3f9f',
  'diaryMonth@1': 'f961a03478f0',
  'diaryStart@1': '3c08add24ca4',
  'eveningTry@1': '38fe181a19de',
  'nudge@1': '7d0d0f1db4d3',
  'reportNotes@1': '8970dbbbf6eb',
  'seenPatterns@1': 'c543e17ff87f',
  'session@1': 'b811411fc988',
  'settings@1': '3bca514f343f',
  'water@1': '71528c39c9b1',
};

interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  wrapped?: AnySchema;
  options?: readonly unknown[];
  requirement?: unknown;
  pipe?: readonly AnySchema[];
}

/** What a schema accepts, as plain data; a check in code counts only by its position. */
function plain(schema: GenericSchema | AnySchema): unknown {
  const { type, entries, item, wrapped, options, requirement, pipe } = schema as AnySchema;
  return {
    type,
    entries:
      entries &&
      Object.entries(entries)
        .map(([name, part]) => [name, plain(part)])
        .toSorted(([one], [other]) => (one! < other! ? -1 : 1)),
    item: item && plain(item),
    wrapped: wrapped && plain(wrapped),
    // The order of options matters on the screen, not in the storage.
    options: options
      ?.map((option) => (typeof option === 'object' ? plain(option as AnySchema) : String(option)))
      .toSorted(),
    requirement: typeof requirement === 'function' ? undefined : String(requirement),
    checks: pipe?.slice(1).map((check) => plain(check)),
  };
}

const hashOf = (schema: GenericSchema | AnySchema) =>
  createHash('sha256')
    .update(JSON.stringify(plain(schema)))
    .digest('hex')
    .slice(0, 12);

test.each(Object.keys(registry) as ItemId[])('the shape of %s is that of its version', (id) => {
  const entry = registry[id];
  const { version } = 'key' in entry ? entry : entry.item(entry.prefix);
  expect(`${id}@${version} ${hashOf(shapes[id].schema)}`).toBe(
    `${id}@${version} ${released[`${id}@${version}`]}`,
  );
  expect(shapes[id].migrations ?? []).toHaveLength(version - 1);
});

test('every key of the storage belongs to at most one entry', () => {
  for (const [id, entry] of Object.entries(registry))
    expect(entryOf('key' in entry ? entry.key : `${entry.prefix}2026-11`)?.id).toBe(id);
  expect(entryOf('broken:settings:1')).toBeUndefined();
});
