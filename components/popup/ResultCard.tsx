import { t } from '../../platform/words.ts';
import {
  canUndoLetGo,
  crampMs,
  hasLetGo,
  needsHelp,
  needsSigns,
  statusAt,
  wasLong,
  type Session,
} from '../../domain/session/index.ts';
import { dismissResult, startAgain, undoLetGo } from '../../state/session/actions.ts';
import { SaveCramp } from '../cramp/SaveCramp.tsx';
import { spokenDuration } from '../session/duration.ts';
import { legWords } from '../../state/session/words.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { UrgentSigns, type Go } from './lazyViews.ts';

interface ResultCardProps {
  session: Session;
  nowMs: number;
  onGo: Go;
}

/**
 * How the session ended, what to expect now, and the way back in if the muscle grips again. Where something was wrong,
 * or the cramp lasted ten minutes, the signs to get help.
 */
export function ResultCard({ session, nowMs, onGo }: ResultCardProps) {
  const toHelp = () => onGo('help');
  const isRelief = session.mode === 'relief';
  const done = (
    <Button look="done" onClick={dismissResult}>
      {t('result.done')}
    </Button>
  );
  return (
    <>
      <section class={needsHelp(session) ? 'card failure' : 'card'}>
        <Heading>{headingOf(session, nowMs)}</Heading>
        {linesOf(session).map((line) => (
          <p key={line} class="soft">
            {line}
          </p>
        ))}
        {hasLetGo(session) && !wasLong(session) && (
          <Button look="link" onClick={toHelp}>
            {t('aftercare.worse')}
          </Button>
        )}
        {isRelief ? <SaveCramp session={session}>{done}</SaveCramp> : <div class="row">{done}</div>}
        {!needsHelp(session) && (
          <div class="row">
            <Button look="link" onClick={startAgain}>
              {t(isRelief ? 'result.cameBack' : 'home.start')}
            </Button>
            {canUndoLetGo(session, nowMs) ? (
              <Button look="link" onClick={undoLetGo}>
                {t('result.goOn')}
              </Button>
            ) : (
              // Its place, so that the button beside it does not move under the pointer.
              hasLetGo(session) && (
                <span class="words only-place" aria-hidden="true">
                  {t('result.goOn')}
                </span>
              )
            )}
          </div>
        )}
      </section>
      {needsSigns(session) && <UrgentSigns onMore={toHelp} />}
    </>
  );
}

function headingOf(session: Session, nowMs: number): string {
  const { heldMs } = statusAt(session, nowMs);
  // A cramp lasted through its pauses, as the diary has it; of a routine, what was held counts.
  const held = spokenDuration(session.mode === 'relief' ? crampMs(session, nowMs) : heldMs);
  switch (session.ending) {
    case 'somethingWrong':
    case 'stillGrips':
      return t('timer.callNow');
    case 'left':
      return t('result.endedAfter', { held });
    default:
      return t(hasLetGo(session) ? 'result.letGoAfter' : 'result.routineDone', { held });
  }
}

function linesOf(session: Session): string[] {
  if (session.ending === 'somethingWrong') return [t('result.somethingWrong')];
  if (session.mode === 'routine') return [t(`routine.${session.routine!}.name`)];
  const leg = legWords(session.phases[0]!);
  if (session.ending === 'stillGrips') return [leg, t('timer.tenMinutes')];
  return [leg, t(wasLong(session) ? 'aftercare.long' : 'aftercare.soreness')];
}
