import { lazy } from '../ui/lazy.tsx';

/** Views that the first view does not need: their code is loaded when they are opened. */
export const HelpView = lazy(
  async () => (await import('../help/HelpView.tsx')).HelpView,
  ['help', 'evidence'],
);
export const UrgentSigns = lazy(
  async () => (await import('../help/UrgentSigns.tsx')).UrgentSigns,
  ['help'],
);
export const HowToView = lazy(
  async () => (await import('./HowToView.tsx')).HowToView,
  ['guide', 'evidence'],
);
export const SafetyNote = lazy(
  async () => (await import('../nudges/SafetyNote.tsx')).SafetyNote,
  ['nudges', 'evidence'],
);
export const Evidence = lazy(
  async () => (await import('../evidence/Evidence.tsx')).Evidence,
  ['evidence'],
);
export const NotifyLine = lazy(
  async () => (await import('./waterParts.ts')).NotifyLine,
  ['nudges'],
);
export const Glasses = lazy(async () => (await import('./waterParts.ts')).Glasses, ['nudges']);
export const NextNudge = lazy(async () => (await import('./waterParts.ts')).NextNudge, ['nudges']);
export const RoutineCard = lazy(
  async () => (await import('./RoutineCard.tsx')).RoutineCard,
  ['routine', 'evidence'],
);
export const PlanAhead = lazy(async () => (await import('./PlanAhead.tsx')).PlanAhead, ['session']);
export const KeysView = lazy(async () => (await import('./KeysView.tsx')).KeysView, ['keys']);
export const OwnRoutineView = lazy(
  async () => (await import('./OwnRoutineView.tsx')).OwnRoutineView,
  ['routine'],
);
export const WaitingReminders = lazy(
  async () => (await import('./waterParts.ts')).WaitingReminders,
  ['nudges'],
);
export const WaterToday = lazy(
  async () => (await import('./WaterToday.tsx')).WaterToday,
  ['nudges', 'evidence'],
);
export const SessionCard = lazy(
  async () => (await import('./SessionCard.tsx')).SessionCard,
  ['session'],
);
export const TooMuchWater = lazy(
  async () => (await import('./waterParts.ts')).TooMuchWater,
  ['nudges'],
);
