import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../../modules/words/languages.ts';
import {
  jointStretches,
  muscleIds,
  muscleOf,
  positionOf,
  positions,
  readySecondsOf,
  stretchFor,
  stretchIds,
} from '../../../content/muscles.ts';
import { reviewedOn, sources } from '../../../content/sources.ts';
import type { Statement } from '../../../content/statement.ts';
import { strengths } from '../../../content/strengths.ts';
import { stretches } from '../../../content/stretches.ts';
import { root, allStretches, statements } from './fixtures.ts';

describe('ids', () => {
  test('no two statements share an id, because a review names them by it', () => {
    const ids = statements.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every muscle has its own stretch for every position', () => {
    for (const muscle of muscleIds) {
      for (const position of positions) {
        const stretch = allStretches.find(({ id }) => id === stretchFor(muscle, position))!;
        expect(stretch.muscles).toEqual([muscle]);
        expect([muscleOf(stretch.id), positionOf(stretch.id)]).toEqual([muscle, position]);
      }
    }
  });

  test('a joint stretch is of several muscles', () => {
    for (const id of jointStretches) {
      expect(allStretches.find((one) => one.id === id)?.muscles.length).toBeGreaterThan(1);
    }
  });

  test('getting into position takes 8 s in bed and with a towel in the picture, otherwise 3 s', () => {
    const english = readLanguages(false).get('en')!;
    for (const { id } of stretches) {
      const isSlow = positionOf(id) === 'bed' || /towel/.test(english[`stretch.${id}.picture`]!);
      expect(readySecondsOf(id), id).toBe(isSlow ? 8 : 3);
    }
  });

  test('the stretches stand in the order of the muscles, the joint ones last', () => {
    expect(stretches.map(({ id }) => id)).toEqual(stretchIds);
  });
});

describe('provenance', () => {
  test('every statement cites a source that exists, once, and has a known strength', () => {
    for (const statement of statements) {
      expect(statement.sources.length, statement.id).toBeGreaterThan(0);
      expect(new Set(statement.sources).size, statement.id).toBe(statement.sources.length);
      for (const id of statement.sources) expect(sources, statement.id).toHaveProperty(id);
      expect(strengths).toContain(statement.strength);
    }
  });

  test('every statement in content/ is in a list, so that these tests check it', async () => {
    const listed = new Set(statements);
    const files = globSync('content/*.ts', { cwd: root });
    const modules = await Promise.all(files.map((file) => import(resolve(root, file))));
    const found = modules.flatMap(statementsIn);
    expect(found.length).toBeGreaterThanOrEqual(statements.length);
    expect(found.filter((statement) => !listed.has(statement))).toEqual([]);
  });

  test('every source says what it is and how it was read', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(source.title, id).not.toBe('');
      expect(source.publisher, id).not.toBe('');
      if (source.readAt === 'unverified') expect(source.readOn, id).toBeUndefined();
      else expect(source.readOn! >= reviewedOn, id).toBe(true);
      if (source.url) expect(() => new URL(source.url ?? ''), id).not.toThrow();
    }
  });
});

/** Every statement nested in a value: an object with sources and a strength. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value && 'strength' in value) return [value as Statement];
  return Object.values(value).flatMap(statementsIn);
}
