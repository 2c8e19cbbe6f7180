import type { CueKind } from '../../content/cues.ts';
import type { Sounding } from '../../domain/cues.ts';

/** What the loudspeaker is to play, as the hash of its address: it cannot read the storage. */
export function toHash({ kind, chime, volume, words }: Sounding, language: string): string {
  return new URLSearchParams({
    kind,
    ...(chime && { chime: 'on' }),
    volume: String(volume),
    words,
    language,
  }).toString();
}

/** What a hash made by {@link toHash} says. */
export function fromHash(hash: string): { sounding: Sounding; language: string } {
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
  };
}
