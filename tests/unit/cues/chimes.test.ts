import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cueKinds } from '../../../content/cues.ts';
import { chimeFile, sampleRateHz } from '../../../scripts/chimes.ts';

const folder = resolve(import.meta.dirname, '../../../public/sounds');
const fileOf = (kind: string) => readFileSync(resolve(folder, `${kind}.wav`));

/** The samples of a WAV file in steps of 16 bits, read as a player reads it: chunk by chunk. */
function samplesOf(file: Buffer): number[] {
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWAVE');
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  const samples: number[] = [];
  let length = 0;
  for (let at = 12; at < file.length; at += 8 + length + (length % 2)) {
    length = file.readUInt32LE(at + 4);
    const name = file.toString('latin1', at, at + 4);
    if (name === 'fmt ') {
      const [format, channels] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
      const [rateHz, bits] = [file.readUInt32LE(at + 12), file.readUInt16LE(at + 22)];
      expect({ format, channels, rateHz, bits }).toEqual({
        format: 1,
        channels: 1,
        rateHz: sampleRateHz,
        bits: 8,
      });
    }
    if (name === 'data')
      for (let byte = 0; byte < length; byte += 1)
        samples.push((file.readUInt8(at + 8 + byte) - 128) * 256);
  }
  return samples;
}

describe('the chimes', () => {
  test('are there for every cue, and nothing else is', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      cueKinds.map((kind) => `${kind}.wav`).toSorted(),
    );
  });

  test('together add little to the package', () => {
    const bytes = cueKinds.map((kind) => deflateRawSync(fileOf(kind), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(10_000);
  });

  test('differ from each other', () => {
    expect(new Set(cueKinds.map((kind) => fileOf(kind).toString('base64'))).size).toBe(
      cueKinds.length,
    );
  });

  describe.each(cueKinds)('%s', (kind) => {
    test('is what npm run sounds makes', () => {
      expect(fileOf(kind).equals(chimeFile(kind))).toBe(true);
    });

    test('is soft: never clips, and starts and ends without a click', () => {
      const samples = samplesOf(fileOf(kind));
      const loudest = Math.max(...samples.map(Math.abs));
      expect(loudest).toBeGreaterThan(8_000);
      expect(loudest).toBeLessThan(26_000);
      expect(Math.abs(samples[0]!)).toBeLessThan(100);
      expect(Math.abs(samples.at(-1)!)).toBeLessThan(100);
    });

    test('has no jump in it', () => {
      const samples = samplesOf(fileOf(kind));
      const jumps = samples.slice(1).map((sample, index) => Math.abs(sample - samples[index]!));
      // The steepest that its own wave is, at its highest note, is 13,000.
      expect(Math.max(...jumps)).toBeLessThan(13_000);
    });

    test('is over before the next second', () => {
      expect(samplesOf(fileOf(kind)).length / sampleRateHz).toBeLessThan(0.7);
    });
  });
});
