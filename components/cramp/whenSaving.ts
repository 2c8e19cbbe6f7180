import { lazy } from '../ui/lazy.tsx';

// Needed once a cramp is to be saved: a result need not wait for it.

/** What changes the diary. */
export const diaryActions = () => import('../../state/diary/actions.ts');

export const CrampDetails = lazy(
  async () => (await import('./CrampDetails.tsx')).CrampDetails,
  ['cramp'],
);
export const StartDiary = lazy(
  async () => (await import('./StartDiary.tsx')).StartDiary,
  ['cramp'],
);
