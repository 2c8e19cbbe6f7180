import fc from 'fast-check';
import { pageItems } from '../../state/registry.ts';

export const rubbishKinds = [
  'text',
  'number',
  'null',
  'list',
  'bare value',
  'later version',
  'half an object',
  'not a number',
  'one field',
  'huge',
] as const;

export type RubbishKind = (typeof rubbishKinds)[number];

/** Rubbish for one key: what kind, and which field of what lies there is hit. */
export interface Rubbish {
  key: string;
  kind: RubbishKind;
  pick: number;
}

export const anyRubbish: fc.Arbitrary<Rubbish> = fc.record({
  key: fc.constantFrom(...pageItems.map((item) => item.key)),
  kind: fc.constantFrom(...rubbishKinds),
  pick: fc.nat(200),
});

interface Envelope {
  version: number;
  value: unknown;
}

const extremes = [-1, 0, 1e308, 8.64e15, 'NaN', null, 1.5, {}, -8.64e15];

/** @param stored what lies under the key now. */
export function rubbishFor({ kind, pick }: Rubbish, stored: unknown): unknown {
  const { version, value } = (stored ?? { version: 2, value: {} }) as Envelope;
  const fields = Object.entries(value ?? {});
  const [name = 'startedAtMs'] = fields[pick % Math.max(1, fields.length)] ?? [];
  switch (kind) {
    case 'text':
      return 'rubbish';
    case 'number':
      return pick;
    case 'null':
      return null;
    case 'list':
      return [[], {}, null];
    case 'bare value':
      return value ?? {};
    case 'later version':
      return { version: 99, value };
    case 'half an object':
      return { version, value: Object.fromEntries(fields.slice(0, fields.length >> 1)) };
    case 'not a number':
      return { version, value: Object.fromEntries(fields.map(([each]) => [each, 'NaN'])) };
    case 'one field':
      return {
        version,
        value: Object.fromEntries([...fields, [name, extremes[pick % extremes.length]]]),
      };
    case 'huge':
      return { version: 1, value: 'x'.repeat(200_000) };
  }
}
