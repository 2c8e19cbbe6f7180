import { loadWords } from '../../platform/words.ts';
import { lazy } from '../ui/lazy.tsx';

// Loaded only when a cramp is saved, so that a result shows sooner.

const pagesWords = () => loadWords(['pages']);

/** What changes the diary. */
export const diaryActions = () => import('../../state/diary/actions.ts');

export const CrampDetails = lazy(() => import('./CrampDetails.tsx'), 'CrampDetails', pagesWords);
export const StartDiary = lazy(() => import('./StartDiary.tsx'), 'StartDiary', pagesWords);
