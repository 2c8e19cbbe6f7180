import * as v from 'valibot';
import type { Shape } from '../checker.ts';
import { timestamp, timestampOrNull, whole } from '../values.ts';
import type { Sync, SyncReport } from './items.ts';

const sync: Shape<Sync> = {
  schema: v.object({
    on: v.boolean(),
    erasedAtMs: timestampOrNull,
    settings: v.nullable(v.object({ chosenAtMs: timestamp, value: v.unknown() })),
  }),
  migrations: [],
};

const syncReport: Shape<SyncReport> = {
  schema: v.object({
    atMs: timestampOrNull,
    failure: v.nullable(v.picklist(['full', 'other'])),
    leftOut: whole({ min: 0, max: 1e6 }),
  }),
  migrations: [],
};

/** What the values of the sync look like, by their keys. */
export const syncShapes = { sync, syncReport };
