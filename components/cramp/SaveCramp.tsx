import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { crampIdOf, crampStartMs } from '../../domain/diary/fromSession.ts';
import type { Session } from '../../domain/session/index.ts';
import { diaryStartItem, monthItem, monthKey } from '../../state/diary/items.ts';
import { useItem } from '../../state/useItem.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { CrampDetails, StartDiary, diaryActions } from './whenSaving.ts';
import './SaveCramp.css';

/**
 * Keeps the cramp of a session that has ended: one press, the first time after reading what is kept. Once it is saved, what
 * can be added to it.
 */
export function SaveCramp({ session }: { session: Session }) {
  const startedAtMs = crampStartMs(session);
  const diaryStartedAtMs = useItem(diaryStartItem);
  const month = useItem(monthItem(monthKey(startedAtMs)));
  const [step, setStep] = useState<'offered' | 'asking' | 'saving'>('offered');
  const save = async () => {
    const { saveCrampOf } = await diaryActions();
    await saveCrampOf(session);
    setStep('saving');
  };
  const ask = async () => {
    await StartDiary.load();
    setStep('asking');
  };
  if (step === 'asking')
    return (
      <section class="card">
        <StartDiary onStarted={save} onNotNow={() => setStep('offered')} />
      </section>
    );
  const cramp = month?.cramps.find(({ id }) => id === crampIdOf(session));
  // One that was saved before it gripped again is saved anew, with all its minutes.
  const isSaved = cramp !== undefined && cramp.changedAtMs >= session.endedAtMs!;
  return (
    <section class="card save-cramp">
      {isSaved ? (
        <>
          {step === 'saving' ? (
            <>
              <Heading>{t('result.saved')}</Heading>
              <CrampDetails
                details={cramp}
                onChange={async (part) => (await diaryActions()).changeCramp(cramp, part)}
              />
            </>
          ) : (
            <h2>{t('result.saved')}</h2>
          )}
          <PageLink href={`/diary.html#cramp-${cramp.id}`}>{t('result.editInDiary')}</PageLink>
        </>
      ) : (
        // Before both are known, a press has nothing to go by.
        diaryStartedAtMs !== undefined &&
        month !== undefined && (
          <Button onClick={diaryStartedAtMs === null ? ask : save}>{t('result.save')}</Button>
        )
      )}
    </section>
  );
}
