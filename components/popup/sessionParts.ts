// What the popup needs during a session and after it: one file, loaded then.
export { Counting } from './Counting.tsx';
export { PlanAhead } from './PlanAhead.tsx';
export { ResultCard } from './ResultCard.tsx';
export { TimerCard } from './TimerCard.tsx';
