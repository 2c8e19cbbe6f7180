// What the popup shows only while nudges are on: one file, loaded then.
export { NextNudge } from './NextNudge.tsx';
export { NotifyLine } from './NotifyLine.tsx';
