import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cueKinds } from '../../../content/cues.ts';

test.each(cueKinds)('the chime %s is soft, without a click and shorter than a second', (kind) => {
  const file = readFileSync(resolve(import.meta.dirname, `../../../public/sounds/${kind}.wav`));
  const samples = [...file.subarray(44, 44 + file.readUInt32LE(40))].map((byte) => byte - 128);
  expect(samples.length / file.readUInt32LE(24)).toBeLessThan(0.7);
  const loudest = Math.max(...samples.map(Math.abs));
  expect(loudest).toBeGreaterThan(31);
  expect(loudest).toBeLessThan(102);
  expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
  // The wave itself rises by at most 51 of 128, at its highest note.
  const jumps = samples.slice(1).map((sample, index) => Math.abs(sample - samples[index]!));
  expect(Math.max(...jumps)).toBeLessThan(51);
});
