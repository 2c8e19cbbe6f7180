import { loadWords } from '../../platform/words.ts';
import { lazy } from '../ui/lazy.tsx';

// With `then`, since Vite wraps each `(await import())` in one more function: 150 bytes of what is loaded at once.

const pagesWords = () => loadWords(['pages']);

/** Views that the first view does not need: their code is loaded when they are opened. */
export const HelpView = lazy(
  () => import('../help/HelpView.tsx').then((module) => module.HelpView),
  pagesWords,
);
export const UrgentSigns = lazy(
  () => import('../help/UrgentSigns.tsx').then((module) => module.UrgentSigns),
  pagesWords,
);
export const HowToView = lazy(
  () => import('./HowToView.tsx').then((module) => module.HowToView),
  pagesWords,
);
export const ReliefView = lazy(
  () => import('./ReliefView.tsx').then((module) => module.ReliefView),
  pagesWords,
);
export const CrampChoice = lazy(() =>
  import('./CrampChoice.tsx').then((module) => module.CrampChoice),
);
export const SafetyNote = lazy(
  () => import('../nudges/SafetyNote.tsx').then((module) => module.SafetyNote),
  pagesWords,
);
export const NotifyLine = lazy(
  () => import('./waterParts.ts').then((module) => module.NotifyLine),
  pagesWords,
);
export const Glasses = lazy(
  () => import('./waterParts.ts').then((module) => module.Glasses),
  pagesWords,
);
export const NextNudge = lazy(
  () => import('./waterParts.ts').then((module) => module.NextNudge),
  pagesWords,
);
export const RoutineCard = lazy(
  () => import('./RoutineCard.tsx').then((module) => module.RoutineCard),
  pagesWords,
);
export const PlanAhead = lazy(() => import('./sessionParts.ts').then((module) => module.PlanAhead));
export const KeysView = lazy(
  () => import('./KeysView.tsx').then((module) => module.KeysView),
  pagesWords,
);
export const OwnRoutineView = lazy(
  () => import('./OwnRoutineView.tsx').then((module) => module.OwnRoutineView),
  pagesWords,
);
export const WaitingReminders = lazy(
  () => import('./waterParts.ts').then((module) => module.WaitingReminders),
  pagesWords,
);
export const WaterToday = lazy(
  () => import('./WaterToday.tsx').then((module) => module.WaterToday),
  pagesWords,
);
export const TimerCard = lazy(() => import('./sessionParts.ts').then((module) => module.TimerCard));
export const ResultCard = lazy(() =>
  import('./sessionParts.ts').then((module) => module.ResultCard),
);
export const TooMuchWater = lazy(
  () => import('./waterParts.ts').then((module) => module.TooMuchWater),
  pagesWords,
);
