import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { dayNumber } from '../../platform/days.ts';
import { newCramp } from '../../state/diary/actions.ts';
import { diaryStartItem } from '../../state/diary/item.ts';
import { followWholeDiary, useDiary } from '../../state/diary/useDiary.ts';
import { useStored } from '../../state/kernel/page.ts';
import { StartDiary } from '../cramp/StartDiary.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { diaryFields } from '../../content/crampFeatures.ts';
import { Honesty } from '../evidence/Honesty.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../page/FailureNote.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { useNow } from '../ui/useNow.ts';
import { CrampForm } from './CrampForm.tsx';
import { DataSection } from './DataSection.tsx';
import { Entries } from './Entries.tsx';
import { ExportOffer } from './ExportOffer.tsx';
import { Overview } from './Overview.tsx';
import { Patterns } from './Patterns.tsx';
import { ReportSection } from './ReportSection.tsx';
import { TryCard } from './TryCard.tsx';
import { useAnchor, useLinkedCramp } from './useAddress.ts';
import './DiaryPage.css';

interface Edited {
  cramp: Cramp;
  /** Whether it is in the diary already. */
  isSaved: boolean;
}

/** The diary: what it shows of the last year, every cramp, the six-week try, the page for a doctor, and the data. */
export function DiaryPage() {
  const { cramps, isWhole } = useDiary();
  const startedAtMs = useStored(diaryStartItem);
  const [edited, setEdited] = useState<Edited>();
  const [closed, setClosed] = useState<'saved' | 'cancelled'>();
  const [interruptions, setInterruptions] = useState(0);
  const isWrittenRef = useRef(false);
  const today = dayNumber(useNow());
  const isPainted = useAfterPaint();
  useEffect(() => {
    if (isPainted) void followWholeDiary();
  }, [isPainted]);
  useAnchor(isPainted);
  // Unsaved changes are not discarded for another cramp.
  const edit = (next: Edited | undefined) => {
    if (next && isWrittenRef.current) return setInterruptions((count) => count + 1);
    isWrittenRef.current = false;
    setInterruptions(0);
    setEdited(next);
    setClosed(undefined);
  };
  const change = (cramp: Cramp) => edit({ cramp, isSaved: true });
  useLinkedCramp(cramps, change);
  const close = (how: 'saved' | 'cancelled') => {
    edit(undefined);
    setClosed(how);
  };
  useEffect(() => {
    // The browser asks before it leaves the page with what was typed.
    const keep = (event: BeforeUnloadEvent) => isWrittenRef.current && event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, []);
  const isStarted = startedAtMs !== null;
  const isEmpty = cramps.length === 0;
  const hasDiary = isStarted || !isEmpty;
  return (
    <div class="page diary">
      <a class="skip" href="#content">
        {t('diary.skip')}
      </a>
      <PageHeader page="diary" name={t('app.diary')} />
      <main id="content" tabIndex={-1}>
        <FailureNote />
        {hasDiary && <ExportOffer />}
        {!isStarted && (
          <section class="card">
            <StartDiary />
          </section>
        )}
        {!isEmpty && <Patterns cramps={cramps} today={today} />}
        {edited && (
          <CrampForm
            key={edited.cramp.id}
            cramp={edited.cramp}
            isSaved={edited.isSaved}
            interruptions={interruptions}
            onWrite={() => (isWrittenRef.current = true)}
            onClose={close}
          />
        )}
        <p class={closed === 'saved' ? '' : 'unseen'} role="status">
          {closed === 'saved' && t('result.saved')}
        </p>
        {isStarted && !edited && (
          <Button
            look="brand"
            focused={closed !== undefined}
            onClick={() => edit({ cramp: newCramp(Date.now()), isSaved: false })}
          >
            {t('diary.add')}
          </Button>
        )}
        {!isEmpty && <Overview cramps={cramps} today={today} />}
        {isPainted && hasDiary && <Entries cramps={cramps} isWhole={isWhole} onEdit={change} />}
        {isPainted && isStarted && (
          <>
            <TryCard cramps={cramps} today={today} />
            <ReportSection cramps={cramps} today={today} />
          </>
        )}
        {isPainted && <DataSection hasCramps={!isEmpty} />}
        <footer class="soft">
          <p>
            <span>{t('diary.fieldsNote')}</span> <Evidence statement={diaryFields} />
          </p>
          <Honesty />
          <p>
            <a href="/learn.html#sources">{t('says.underLearn')}</a>
          </p>
        </footer>
      </main>
    </div>
  );
}
