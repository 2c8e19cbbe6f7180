import { pagesWords } from '../../platform/words.ts';
import { lazy } from '../ui/lazy.tsx';

const sessionParts = () => import('./sessionParts.ts');

/** What the popup loads for a routine or a session. These modules import `lazyViews.ts`, so they cannot be in it. */
export const RoutineCard = lazy(() => import('./RoutineCard.tsx'), 'RoutineCard', pagesWords);
export const PlanAhead = lazy(sessionParts, 'PlanAhead');
export const TimerCard = lazy(sessionParts, 'TimerCard');
export const ResultCard = lazy(sessionParts, 'ResultCard');
export const Counting = lazy(sessionParts, 'Counting');
