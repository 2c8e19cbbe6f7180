import fc from 'fast-check';
import { pageItems } from '../../state/registry.ts';

/** What is stored under a key, in parts. */
interface Stored {
  version: number;
  value: unknown;
  fields: [name: string, value: unknown][];
}

const extremes = [-1, 0, 1e308, 8.64e15, 'NaN', null, 1.5, {}, -8.64e15];

const kinds = {
  text: () => 'rubbish',
  number: (_, pick) => pick,
  null: () => null,
  list: () => [[], {}, null],
  'bare value': ({ value }) => value ?? {},
  'later version': ({ value }) => ({ version: 99, value }),
  'half an object': ({ version, fields }) => ({
    version,
    value: Object.fromEntries(fields.slice(0, fields.length >> 1)),
  }),
  'not a number': ({ version, fields }) => ({
    version,
    value: Object.fromEntries(fields.map(([name]) => [name, 'NaN'])),
  }),
  'one field': ({ version, fields }, pick) => {
    const [name = 'startedAtMs'] = fields[pick % Math.max(1, fields.length)] ?? [];
    const changed = [name, extremes[pick % extremes.length]];
    return { version, value: Object.fromEntries([...fields, changed]) };
  },
  huge: () => ({ version: 1, value: 'x'.repeat(200_000) }),
} satisfies Record<string, (stored: Stored, pick: number) => unknown>;

/** Rubbish for one key: its kind, and the field of the stored value that it replaces. */
export interface Rubbish {
  key: string;
  kind: keyof typeof kinds;
  pick: number;
}

export const anyRubbish: fc.Arbitrary<Rubbish> = fc.record({
  key: fc.constantFrom(...pageItems.map((item) => item.key)),
  kind: fc.constantFrom(...(Object.keys(kinds) as Rubbish['kind'][])),
  pick: fc.nat(200),
});

/** @param stored what is stored under the key now. */
export function rubbishFor({ kind, pick }: Rubbish, stored: unknown): unknown {
  const { version, value } = (stored ?? { version: 2, value: {} }) as Stored;
  return kinds[kind]({ version, value, fields: Object.entries(value ?? {}) }, pick);
}
