import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { pagesWords, t } from '../../platform/words.ts';
import { crampIdOf, crampStartMs } from '../../domain/diary/fromSession.ts';
import type { Session } from '../../domain/session/index.ts';
import { diaryStartItem, monthKey, months } from '../../state/diary/item.ts';
import { useStoredLater } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { lazy } from '../ui/lazy.tsx';
import { PageLink } from '../page/PageLink.tsx';
import './SaveCramp.css';

// These are lazy-loaded when a cramp is saved, so that a result shows sooner.

/** What changes the diary. */
const diaryActions = () => import('../../state/diary/actions.ts');

export const CrampDetails = lazy(() => import('./CrampDetails.tsx'), 'CrampDetails', pagesWords);
const StartDiary = lazy(() => import('./StartDiary.tsx'), 'StartDiary', pagesWords);

interface SaveCrampProps {
  session: Session;
  /** Shown beside the button; at the end once the cramp is saved. */
  children: ComponentChildren;
}

/**
 * Saves the cramp of an ended session with one press; the first time, the person reads what a diary stores. Then shows
 * fields for the details.
 */
export function SaveCramp({ session, children }: SaveCrampProps) {
  const startedAtMs = crampStartMs(session);
  const diaryStartedAtMs = useStoredLater(diaryStartItem);
  const month = useStoredLater(months.item(monthKey(startedAtMs)));
  const [isAsking, setIsAsking] = useState(false);
  // Kept from the save: a closing popup can no longer load them.
  const [actions, setActions] = useState<Awaited<ReturnType<typeof diaryActions>>>();
  const save = async () => {
    const loaded = await diaryActions();
    await loaded.saveCrampOf(session);
    setActions(loaded);
    setIsAsking(false);
  };
  const ask = async () => {
    await StartDiary.load();
    setIsAsking(true);
  };
  if (isAsking) return <StartDiary onStarted={save} onNotNow={() => setIsAsking(false)} />;
  const cramp = month?.cramps.find(({ id }) => id === crampIdOf(session));
  // A cramp that gripped again after it was saved can be saved again, at its full length.
  const isSaved = cramp !== undefined && cramp.changedAtMs >= session.endedAtMs!;
  if (!isSaved)
    return (
      <div class="row">
        {children}
        {/* A placeholder, until both are read. */}
        {diaryStartedAtMs === undefined || month === undefined ? (
          <span />
        ) : (
          <Button onClick={diaryStartedAtMs === null ? ask : save}>{t('result.save')}</Button>
        )}
      </div>
    );
  return (
    <div class="stack-close save-cramp">
      {actions ? (
        <>
          <Heading>{t('result.saved')}</Heading>
          <CrampDetails details={cramp} onChange={(part) => actions.changeCramp(cramp, part)} />
        </>
      ) : (
        <h2>{t('result.saved')}</h2>
      )}
      <PageLink href={`/diary.html#cramp-${cramp.id}`}>{t('result.editInDiary')}</PageLink>
      <div class="row">{children}</div>
    </div>
  );
}
