import type { CueKind } from '../../content/cues.ts';
import { audibleCue, soundsAllowed } from '../../domain/cues.ts';
import { play } from '../../platform/loudspeaker.ts';
import { toLocalTime } from '../../platform/timeZone.ts';
import { language } from '../../platform/words.ts';
import { settingsItem } from '../settings/item.ts';
import { knownValue } from '../kernel/page.ts';

/** Chimes in this page, as the settings and the hour allow it. */
export async function chime(kind: CueKind, nowMs: number) {
  const { cues } = knownValue(settingsItem);
  const sounding = audibleCue({ kind }, cues);
  if (sounding && soundsAllowed(cues, nowMs, toLocalTime)) await play(sounding, language());
}
