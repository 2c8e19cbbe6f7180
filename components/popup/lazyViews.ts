import { pagesWords } from '../../platform/words.ts';
import { lazy } from '../ui/lazy.tsx';

const waterParts = () => import('./waterParts.ts');

/** Views that the first view does not need: their code is loaded when they are opened. */
export const HelpView = lazy(() => import('../help/HelpView.tsx'), 'HelpView', pagesWords);
export const UrgentSigns = lazy(() => import('../help/UrgentSigns.tsx'), 'UrgentSigns', pagesWords);
export const HowToView = lazy(() => import('./HowToView.tsx'), 'HowToView', pagesWords);
export const ReliefView = lazy(() => import('./ReliefView.tsx'), 'ReliefView', pagesWords);
export const CrampChoice = lazy(() => import('./CrampChoice.tsx'), 'CrampChoice');
export const SafetyNote = lazy(() => import('../nudges/SafetyNote.tsx'), 'SafetyNote', pagesWords);
export const NotifyLine = lazy(waterParts, 'NotifyLine');
export const Glasses = lazy(waterParts, 'Glasses');
export const NextNudge = lazy(waterParts, 'NextNudge');
export const KeysView = lazy(() => import('./KeysView.tsx'), 'KeysView', pagesWords);
export const OwnRoutineView = lazy(
  () => import('./OwnRoutineView.tsx'),
  'OwnRoutineView',
  pagesWords,
);
export const WaitingReminders = lazy(waterParts, 'WaitingReminders');
export const WaterToday = lazy(() => import('./WaterToday.tsx'), 'WaterToday', pagesWords);
export const TooMuchWater = lazy(waterParts, 'TooMuchWater', pagesWords);

/** What presses on a stretch do: loaded after the first frame, or with the first press. */
export const stretchActions = () => import('../../state/session/actions.ts');

/** The pages besides the first view. */
export const pages = {
  help: HelpView,
  clotSigns: HelpView,
  howTo: HowToView,
  relief: ReliefView,
  safetyNote: SafetyNote,
  ownRoutine: OwnRoutineView,
  keys: KeysView,
};

export type Page = keyof typeof pages;

/** Shows a page; *Back* leads from it to where it was opened. */
export type Go = (page: Page) => void;
