import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { crampIdOf, crampStartMs } from '../../domain/diary/fromSession.ts';
import type { Session } from '../../domain/session/index.ts';
import { diaryStartItem, monthKey, months } from '../../state/diary/item.ts';
import { useStoredLater } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { CrampDetails, StartDiary, diaryActions } from './whenSaving.ts';
import './SaveCramp.css';

interface SaveCrampProps {
  session: Session;
  /** What stands beside the button, and last once it is saved. */
  children: ComponentChildren;
}

/**
 * Keeps the cramp of a session that has ended: one press, the first time after reading what is kept. Once it is saved, what
 * can be added to it.
 */
export function SaveCramp({ session, children }: SaveCrampProps) {
  const startedAtMs = crampStartMs(session);
  const diaryStartedAtMs = useStoredLater(diaryStartItem);
  const month = useStoredLater(months.item(monthKey(startedAtMs)));
  const [isAsking, setIsAsking] = useState(false);
  // There once it was saved here: while the popup closes, nothing can be loaded any more.
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
  // One that was saved before it gripped again is saved anew, with all its minutes.
  const isSaved = cramp !== undefined && cramp.changedAtMs >= session.endedAtMs!;
  if (!isSaved)
    return (
      <div class="row">
        {children}
        {/* Before both are known, a press has nothing to go by; its place is kept. */}
        {diaryStartedAtMs === undefined || month === undefined ? (
          <span />
        ) : (
          <Button onClick={diaryStartedAtMs === null ? ask : save}>{t('result.save')}</Button>
        )}
      </div>
    );
  return (
    <div class="save-cramp">
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
