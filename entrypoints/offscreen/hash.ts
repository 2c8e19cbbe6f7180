import type { CueKind } from '../../content/cues.ts';
import type { AudibleCue } from '../../domain/cues.ts';

/** What to play and when, as the hash of the offscreen document's address, because it cannot read the storage. */
export function toHash(
  { kind, chime, volume, words }: AudibleCue,
  language: string,
  atMs: number,
): string {
  return new URLSearchParams({
    kind,
    ...(chime && { chime: 'on' }),
    volume: String(volume),
    words,
    language,
    at: String(atMs),
  }).toString();
}

/** Reads a hash made by {@link toHash}. */
export function fromHash(hash: string): {
  sounding: AudibleCue;
  language: string;
  atMs: number;
} {
  const said = new URLSearchParams(hash);
  const get = (name: string) => said.get(name) ?? '';
  return {
    sounding: {
      kind: get('kind') as CueKind,
      chime: said.has('chime'),
      volume: Number(get('volume')),
      words: get('words'),
    },
    language: get('language'),
    atMs: Number(get('at')),
  };
}
