import { t } from '../../platform/words.ts';
import {
  hasLetGo,
  needsHelp,
  needsSigns,
  statusAt,
  wasLong,
  type Session,
} from '../../domain/session/index.ts';
import { dismissResult, startAgain } from '../../state/actions/stretch.ts';
import { SaveCramp } from '../cramp/SaveCramp.tsx';
import { Button } from '../ui/Button.tsx';
import { spokenDuration } from '../session/duration.ts';
import { Heading } from '../ui/Heading.tsx';
import { legWords } from '../session/legWords.ts';
import { UrgentSigns } from './lazyViews.ts';
import './ResultCard.css';

interface ResultCardProps {
  session: Session;
  nowMs: number;
}

/**
 * How the session ended, what to expect now, and the way back in if the muscle grips again. Where something was wrong,
 * or the cramp lasted ten minutes, the signs to get help.
 */
export function ResultCard({ session, nowMs }: ResultCardProps) {
  return (
    <>
      <section class="card result">
        <Heading>{headingOf(session, nowMs)}</Heading>
        {linesOf(session).map((line) => (
          <p key={line} class="soft">
            {line}
          </p>
        ))}
        <div class="result-buttons">
          <Button onClick={dismissResult}>{t('result.done')}</Button>
          {!needsHelp(session) && (
            <Button look="brand" onClick={startAgain}>
              {t('home.start')}
            </Button>
          )}
        </div>
      </section>
      {needsSigns(session) && <UrgentSigns />}
      {session.mode === 'relief' && <SaveCramp session={session} />}
    </>
  );
}

function headingOf(session: Session, nowMs: number): string {
  const held = spokenDuration(statusAt(session, nowMs).heldMs);
  switch (session.ending) {
    case 'somethingWrong':
      return t('result.somethingWrong');
    case 'stillGrips':
      return t('timer.callNow');
    case 'left':
      return t('result.endedAfter', { held });
    default:
      return t(hasLetGo(session) ? 'result.letGoAfter' : 'result.routineDone', { held });
  }
}

function linesOf(session: Session): string[] {
  if (session.ending === 'somethingWrong') return [];
  if (session.mode === 'routine') return [t(`routine.${session.routine!}.name`)];
  if (session.ending === 'stillGrips') return [legWords(session.phases[0]!), t('timer.tenMinutes')];
  return wasLong(session)
    ? [legWords(session.phases[0]!), t('aftercare.long')]
    : [legWords(session.phases[0]!), t('aftercare.soreness'), t('aftercare.worse')];
}
