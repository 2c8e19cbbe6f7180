import { lazy } from '../ui/lazy.tsx';
import { pagesWords } from './lazyViews.ts';

const sessionParts = () => import('./sessionParts.ts');

/** The cards in the place of the stretch: their code is loaded when they are shown. */
export const RoutineCard = lazy(() => import('./RoutineCard.tsx'), 'RoutineCard', pagesWords);
export const PlanAhead = lazy(sessionParts, 'PlanAhead');
export const TimerCard = lazy(sessionParts, 'TimerCard');
export const ResultCard = lazy(sessionParts, 'ResultCard');
export const Counting = lazy(sessionParts, 'Counting');
