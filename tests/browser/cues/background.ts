import { browser } from 'wxt/browser';
import type { Cue, CueSettings } from '../../../domain/cues.ts';
import { playCue } from '../../../entrypoints/background/session/cues.ts';
import { tell } from './listen.ts';

/** What the test writes to play a cue. */
export interface Asked {
  cue: Cue;
  settings: CueSettings;
  nowMs: number;
}

browser.storage.local.onChanged.addListener((changes) => {
  const asked = changes.asked?.newValue as Asked | undefined;
  if (!asked) return;
  tell('asked');
  void playCue(asked.cue, asked.settings, asked.nowMs);
});
