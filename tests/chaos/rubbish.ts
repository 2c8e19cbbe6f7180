import fc from 'fast-check';
import type { Envelope } from '../../state/kernel/item.ts';
import { pageItems } from '../../state/registry.ts';

const extremes = [-1, 0, 1e308, 8.64e15, 'NaN', null, 1.5, {}, -8.64e15];

const fieldsOf = (value: unknown) => Object.entries(value ?? {});

/** Rubbish made of what is stored under a key. */
const kinds = {
  text: () => 'rubbish',
  null: () => null,
  'bare value': ({ value }) => value ?? {},
  'later version': ({ value }) => ({ version: 99, value }),
  'half an object': ({ version, value }) => {
    const fields = fieldsOf(value);
    return { version, value: Object.fromEntries(fields.slice(0, fields.length >> 1)) };
  },
  'one field': ({ version, value }, pick) => {
    const fields = fieldsOf(value);
    const [name = 'startedAtMs'] = fields[pick % Math.max(1, fields.length)] ?? [];
    const changed = [name, extremes[pick % extremes.length]];
    return { version, value: Object.fromEntries([...fields, changed]) };
  },
  huge: () => ({ version: 1, value: 'x'.repeat(200_000) }),
} satisfies Record<string, (stored: Envelope, pick: number) => unknown>;

export const anyRubbish = fc
  .record({
    key: fc.constantFrom(...pageItems.map((item) => item.key)),
    kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    pick: fc.nat(200),
  })
  .map(({ key, kind, pick }) => ({
    key,
    words: `rubbish in ${key}: ${kind} (${pick})`,
    make: (stored: unknown) => kinds[kind]((stored ?? { version: 2, value: {} }) as Envelope, pick),
  }));
