import { loadWords } from '../../platform/words.ts';
import { lazy } from '../ui/lazy.tsx';

// Needed once a cramp is to be saved: a result need not wait for it.

const pagesWords = () => loadWords(['pages']);

/** What changes the diary. */
export const diaryActions = () => import('../../state/diary/actions.ts');

export const CrampDetails = lazy(() => import('./CrampDetails.tsx'), 'CrampDetails', pagesWords);
export const StartDiary = lazy(() => import('./StartDiary.tsx'), 'StartDiary', pagesWords);
