export type { ContextScript } from './rig/contextScript.ts';
export type { CueLog, HeardCue } from './rig/cues.ts';
export { openRig } from './rig/open.ts';
export type {
  InPage,
  OpenPopupOptions,
  PageWindow,
  Rig,
  RigName,
  RigOptions,
  View,
} from './types.ts';
export { waitUntil } from './rig/wait.ts';
