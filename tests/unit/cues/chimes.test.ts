import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cueKinds } from '../../../content/cues.ts';

const folder = resolve(import.meta.dirname, '../../../public/sounds');
const files = cueKinds.map((kind) => readFileSync(resolve(folder, `${kind}.wav`)));

describe('the chimes', () => {
  test('exist for every cue, and differ', () => {
    const names = readdirSync(folder).toSorted();
    expect(names).toEqual(cueKinds.map((kind) => `${kind}.wav`).toSorted());
    expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(cueKinds.length);
  });

  test('together take less than 10 kB of the package', () => {
    const bytes = files.map((file) => deflateRawSync(file, { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(10_000);
  });

  test.each(cueKinds.map((kind, index) => [kind, files[index]!] as const))(
    '%s is a WAV file with its length in it, soft, without a click and shorter than a second',
    (_, file) => {
      expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
      expect(file.readUInt32LE(4)).toBe(file.length - 8);
      const [format, channels, bits] = [20, 22, 34].map((at) => file.readUInt16LE(at));
      expect({ format, channels, bits }).toEqual({ format: 1, channels: 1, bits: 8 });
      const samples = [...file.subarray(44, 44 + file.readUInt32LE(40))].map((byte) => byte - 128);
      expect(samples.length / file.readUInt32LE(24)).toBeLessThan(0.7);
      const loudest = Math.max(...samples.map(Math.abs));
      expect(loudest).toBeGreaterThan(31);
      expect(loudest).toBeLessThan(102);
      expect([samples[0], samples.at(-1)]).toEqual([0, 0]);
      // The wave itself rises by at most 51 of 128, at its highest note.
      const jumps = samples.slice(1).map((sample, index) => Math.abs(sample - samples[index]!));
      expect(Math.max(...jumps)).toBeLessThan(51);
    },
  );
});
