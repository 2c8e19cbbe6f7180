// Makes the chimes of the cues in public/sounds: npm run sounds
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cueKinds, type CueKind } from '../content/cues.ts';

/** Divides by the period of every note, so that each period is the same samples. */
const sampleRateHz = 12_000;

/** Samples per period: 400, 500, 600, 800 and 1000 Hz, which are the notes of a major chord. */
const note: Readonly<Record<string, number>> = {
  low: 30,
  third: 24,
  fifth: 20,
  octave: 15,
  high: 12,
};

/** Notes and their seconds: rising begins, falling rests or ends, two tones in turn change sides. */
const tunes: Readonly<Record<CueKind, string>> = {
  ready: 'fifth 0.42',
  hold: 'third 0.12, fifth 0.12, octave 0.36',
  count: 'high 0.08',
  switch: 'third 0.11, octave 0.11, third 0.11, octave 0.27',
  rest: 'octave 0.16, third 0.38',
  blockDone: 'octave 0.12, high 0.36',
  next: 'low 0.16, fifth 0.36',
  end: 'high 0.14, octave 0.14, third 0.36',
  help: 'low 0.24, low 0.38',
};

/** How loud the fundamental and its overtones are, softly falling. */
const partials = [1, 0.25, 0.08];
const fullSpeaker = partials.reduce((sum, level) => sum + level, 0);
const peak = 0.7;
const attackSeconds = 0.012;
const releaseSeconds = 0.025;
const decayDbPerSecond = 60;

/** The WAV file of a chime: one channel, 8 bits. The same bytes every time. */
export function chimeFile(kind: CueKind): Buffer {
  const notes = tunes[kind].split(', ').map((text) => text.split(' '));
  return wav(notes.flatMap(([name = '', seconds]) => ring(note[name] ?? 0, Number(seconds))));
}

/** One note, as samples from -1 to 1. The level changes only between periods, where the wave is at zero. */
function ring(periodSamples: number, seconds: number): number[] {
  const periodSeconds = periodSamples / sampleRateHz;
  const periods = Math.round(seconds / periodSeconds);
  return Array.from({ length: periods * periodSamples }, (_, sample) => {
    const index = Math.floor(sample / periodSamples);
    const level = levelAt(index * periodSeconds, (periods - index - 1) * periodSeconds);
    return level * wave((sample % periodSamples) / periodSamples);
  });
}

/** The sound's shape: at a share of its period, from -1 to 1. */
function wave(share: number): number {
  const level = (partial: number, overtone: number): number =>
    (partial / fullSpeaker) * Math.sin(2 * Math.PI * (overtone + 1) * share);
  return partials.reduce((sum, partial, overtone) => sum + level(partial, overtone), 0);
}

function levelAt(sinceStartSeconds: number, untilEndSeconds: number): number {
  // Whole decibels: too little for an ear to tell, and most periods repeat, so that the files pack to a fraction.
  const downDb = Math.round(sinceStartSeconds * decayDbPerSecond);
  const ends = swell(sinceStartSeconds / attackSeconds) * swell(untilEndSeconds / releaseSeconds);
  return peak * ends * 10 ** (-downDb / 20);
}

/** From 0 to 1 along half a wave, and 1 from there on. */
function swell(share: number): number {
  return Math.sin((Math.min(1, share) * Math.PI) / 2) ** 2;
}

/** With 8 bits what rounding adds stays 50 dB below the loudest, for a third of the bytes that 16 pack to. */
function wav(samples: readonly number[]): Buffer {
  const header = Buffer.alloc(44);
  // A chunk of an odd length is followed by one byte more.
  const padding = samples.length % 2;
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length + padding, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  // Eight bits have no sign: silence is in their middle.
  const data = samples.map((sample) => 128 + Math.round(sample * 127));
  return Buffer.concat([header, Buffer.from(data), Buffer.alloc(padding)]);
}

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../public/sounds');
  for (const kind of cueKinds) writeFileSync(resolve(folder, `${kind}.wav`), chimeFile(kind));
  console.log(`Made ${folder}/{${cueKinds.join(',')}}.wav`);
}
