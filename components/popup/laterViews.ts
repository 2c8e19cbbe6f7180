import { later } from '../later.tsx';

/** The views that are not the first: their words and sources are loaded when somebody asks for them. */
export const HelpView = later(async () => (await import('../HelpView.tsx')).HelpView);
export const UrgentSigns = later(async () => (await import('../UrgentSigns.tsx')).UrgentSigns);
export const HowToView = later(async () => (await import('./HowToView.tsx')).HowToView);
export const SafetyNote = later(async () => (await import('../SafetyNote.tsx')).SafetyNote);
export const Evidence = later(async () => (await import('../Evidence.tsx')).Evidence);
export const NotifyLine = later(async () => (await import('../NotifyLine.tsx')).NotifyLine);
export const RoutineCard = later(async () => (await import('./RoutineCard.tsx')).RoutineCard);
export const PlanAhead = later(async () => (await import('./PlanAhead.tsx')).PlanAhead);
export const KeysView = later(async () => (await import('./KeysView.tsx')).KeysView);
export const OwnRoutineView = later(
  async () => (await import('./OwnRoutineView.tsx')).OwnRoutineView,
);
export const WaitingReminders = later(
  async () => (await import('./WaitingReminders.tsx')).WaitingReminders,
);
export const WaterToday = later(async () => (await import('./WaterToday.tsx')).WaterToday);
