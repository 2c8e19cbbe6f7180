// What tests need to drive browsers and to share them between blocks.
export { openRig, waitUntil } from '../../scripts/browsers/index.ts';
export type {
  CueLog,
  HeardCue,
  InPage,
  PageWindow,
  Rig,
  RigName,
  RigOptions,
  View,
} from '../../scripts/browsers/index.ts';
export { axeViolations } from './axe.ts';
export { browsers, only, useRig, useSharedRig } from './eachBrowser.ts';
