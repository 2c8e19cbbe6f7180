export { axeViolations, inScheme } from './axe.ts';
export type { ContextScript } from './context-script.ts';
export type { CueLog, HeardCue } from './cues.ts';
export { browsers, only, useRig, useSharedRig } from './each-browser.ts';
export { openRig } from './open.ts';
export type {
  InPage,
  OpenPopupOptions,
  PageWindow,
  Rig,
  RigName,
  RigOptions,
  View,
} from './types.ts';
export { waitUntil } from './wait.ts';
