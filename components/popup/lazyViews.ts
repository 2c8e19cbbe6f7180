import { lazy } from '../ui/lazy.tsx';

// With `then`, since Vite wraps each `(await import())` in one more function: 150 bytes of what is loaded at once.

/** Views that the first view does not need: their code is loaded when they are opened. */
export const HelpView = lazy(
  () => import('../help/HelpView.tsx').then((module) => module.HelpView),
  ['help', 'evidence'],
);
export const UrgentSigns = lazy(
  () => import('../help/UrgentSigns.tsx').then((module) => module.UrgentSigns),
  ['help'],
);
export const HowToView = lazy(
  () => import('./HowToView.tsx').then((module) => module.HowToView),
  ['guide', 'evidence'],
);
export const ReliefView = lazy(
  () => import('./ReliefView.tsx').then((module) => module.ReliefView),
  ['guide', 'evidence'],
);
export const CrampChoice = lazy(() =>
  import('./CrampChoice.tsx').then((module) => module.CrampChoice),
);
export const SafetyNote = lazy(
  () => import('../nudges/SafetyNote.tsx').then((module) => module.SafetyNote),
  ['nudges', 'evidence'],
);
export const NotifyLine = lazy(
  () => import('./waterParts.ts').then((module) => module.NotifyLine),
  ['nudges'],
);
export const Glasses = lazy(
  () => import('./waterParts.ts').then((module) => module.Glasses),
  ['nudges'],
);
export const NextNudge = lazy(
  () => import('./waterParts.ts').then((module) => module.NextNudge),
  ['nudges'],
);
export const RoutineCard = lazy(
  () => import('./RoutineCard.tsx').then((module) => module.RoutineCard),
  ['routine', 'evidence'],
);
export const PlanAhead = lazy(
  () => import('./sessionParts.ts').then((module) => module.PlanAhead),
  ['session'],
);
export const KeysView = lazy(
  () => import('./KeysView.tsx').then((module) => module.KeysView),
  ['keys'],
);
export const OwnRoutineView = lazy(
  () => import('./OwnRoutineView.tsx').then((module) => module.OwnRoutineView),
  ['routine', 'fields'],
);
export const WaitingReminders = lazy(
  () => import('./waterParts.ts').then((module) => module.WaitingReminders),
  ['nudges'],
);
export const WaterToday = lazy(
  () => import('./WaterToday.tsx').then((module) => module.WaterToday),
  ['nudges', 'evidence'],
);
export const TimerCard = lazy(
  () => import('./sessionParts.ts').then((module) => module.TimerCard),
  ['session'],
);
export const ResultCard = lazy(
  () => import('./sessionParts.ts').then((module) => module.ResultCard),
  ['session'],
);
export const TooMuchWater = lazy(
  () => import('./waterParts.ts').then((module) => module.TooMuchWater),
  ['nudges'],
);
