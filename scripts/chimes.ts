import type { CueKind } from '../content/cues.ts';

/** Of every chime. Divides by the period of every note, so that each period is the same samples. */
export const sampleRateHz = 12_000;

/** Samples per period: 400, 500, 600, 800 and 1000 Hz, which are the notes of a major chord. */
const note = { low: 30, third: 24, fifth: 20, octave: 15, high: 12 } as const;

type Note = keyof typeof note;

/** Rising begins, falling rests or ends, two tones in turn change sides. Notes and their seconds. */
const tunes: Record<CueKind, readonly (readonly [note: Note, seconds: number])[]> = {
  ready: [['fifth', 0.42]],
  hold: [
    ['third', 0.12],
    ['fifth', 0.12],
    ['octave', 0.36],
  ],
  count: [['high', 0.08]],
  switch: [
    ['third', 0.11],
    ['octave', 0.11],
    ['third', 0.11],
    ['octave', 0.27],
  ],
  rest: [
    ['octave', 0.16],
    ['third', 0.38],
  ],
  blockDone: [
    ['octave', 0.12],
    ['high', 0.36],
  ],
  next: [
    ['low', 0.16],
    ['fifth', 0.36],
  ],
  end: [
    ['high', 0.14],
    ['octave', 0.14],
    ['third', 0.36],
  ],
  help: [
    ['low', 0.24],
    ['low', 0.38],
  ],
};

/** How loud the fundamental and its overtones are, softly falling. */
const partials = [1, 0.25, 0.08];
const fullSpeaker = partials.reduce((sum, level) => sum + level, 0);
const peak = 0.7;
const attackSeconds = 0.012;
const releaseSeconds = 0.025;
const decayDbPerSecond = 60;
/** Too little for an ear to tell, and enough for most periods to repeat: the files pack to a fraction. */
const stepDb = 1;

/** The WAV file of a chime: one channel, 8 bits. The same bytes every time. */
export function chimeFile(kind: CueKind): Uint8Array {
  return wav(tunes[kind].flatMap(([name, seconds]) => ring(note[name], seconds)));
}

/** One note, as samples from -1 to 1. The level changes only between periods, where the wave is at zero. */
function ring(periodSamples: number, seconds: number): number[] {
  const periodSeconds = periodSamples / sampleRateHz;
  const periods = Math.round(seconds / periodSeconds);
  return Array.from({ length: periods }, (_, index) => {
    const level = levelAt(index * periodSeconds, (periods - index - 1) * periodSeconds);
    return Array.from(
      { length: periodSamples },
      (__, sample) => level * wave(sample / periodSamples),
    );
  }).flat();
}

/** The sound's shape: at a share of its period, from -1 to 1. */
function wave(share: number): number {
  return partials.reduce(
    (sum, partial, overtone) =>
      sum + (partial / fullSpeaker) * Math.sin(2 * Math.PI * (overtone + 1) * share),
    0,
  );
}

function levelAt(sinceStartSeconds: number, untilEndSeconds: number): number {
  const downDb = Math.round((sinceStartSeconds * decayDbPerSecond) / stepDb) * stepDb;
  const ends = swell(sinceStartSeconds / attackSeconds) * swell(untilEndSeconds / releaseSeconds);
  return peak * ends * 10 ** (-downDb / 20);
}

/** From 0 to 1 along half a wave, and 1 from there on. */
function swell(share: number): number {
  return Math.sin((Math.min(1, share) * Math.PI) / 2) ** 2;
}

/** With 8 bits what rounding adds stays 50 dB below the loudest, for a third of the bytes that 16 pack to. */
function wav(samples: readonly number[]): Uint8Array {
  // A chunk of an odd length is followed by one byte more.
  const paddedBytes = samples.length + (samples.length % 2);
  const file = Buffer.alloc(44 + paddedBytes);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + paddedBytes, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRateHz, 24);
  file.writeUInt32LE(sampleRateHz, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length, 40);
  // Eight bits have no sign: silence is in their middle.
  samples.forEach((sample, index) => file.writeUInt8(128 + Math.round(sample * 127), 44 + index));
  return file;
}
