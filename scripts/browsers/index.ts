export { setClock, type ContextScript, type CueLog, type HeardCue } from './rig/contextScripts.ts';
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
