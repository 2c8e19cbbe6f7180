// What the popup shows while nudges are on or glasses were logged: one file, loaded then.
export { NextNudge } from '../nudges/NextNudge.tsx';
export { NotifyLine } from '../nudges/NotifyLine.tsx';
export { Glasses } from './Glasses.tsx';
export { TooMuchWater, WaitingReminders } from './WaitingReminders.tsx';
