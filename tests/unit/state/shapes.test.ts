import { createHash } from 'node:crypto';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { isRecord } from '../../../state/kernel/item.ts';
import { entryOf, registry, type ItemId } from '../../../state/registry.ts';
import { shapes } from '../../../state/schemas.ts';

/**
 * The released shape of each item and version. A changed schema needs a new version, with a migration from the last
 * one.
 */
const released: Readonly<Record<string, string>> = {
  'checklist@1': '49b3efea4f40',
  'choice@1': '00a7f0fac8b1',
  'consent@1': 'cad76b515bb1',
  'diaryMonth@1': '0650e5b1f331',
  'diaryStart@1': 'a31de1398ccf',
  'eveningTry@1': 'a686020fc4c0',
  'nudge@1': '764a0d03a4ac',
  'reportNotes@1': '850fa485b6a4',
  'seenPatterns@1': '27c4598c2824',
  'session@1': '2059f07abf8b',
  'settings@1': '152c2258a399',
  'water@1': '8c7adcee5000',
};

/** What a schema accepts, in words; a check in code counts only by its position. */
const inWords = (schema: GenericSchema) =>
  JSON.stringify(schema, (key, part: unknown) => {
    if (key === 'expects' || key === '~standard') return undefined;
    if (part instanceof RegExp) return String(part);
    // The order of options matters on the screen, not in the storage; that of fields matters nowhere.
    if (Array.isArray(part)) return key === 'options' ? part.toSorted() : part;
    return isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part;
  });

const hashOf = (schema: GenericSchema) =>
  createHash('sha256').update(inWords(schema)).digest('hex').slice(0, 12);

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
