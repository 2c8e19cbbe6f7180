import { i18n } from '#i18n';
import { limitMs, positionAt, type Session } from '../../domain/session.ts';
import { dismissResult, startStretch } from '../../state/actions/stretch.ts';
import { Button } from '../Button.tsx';
import { spokenDuration } from '../duration.ts';
import { Heading } from '../Heading.tsx';
import { legWords } from '../legWords.ts';
import './ResultCard.css';

interface ResultCardProps {
  session: Session;
  nowMs: number;
}

/** How the session ended, what to expect now, and the way back in if the muscle grips again. */
export function ResultCard({ session, nowMs }: ResultCardProps) {
  return (
    <section class="card result">
      <Heading>{headingOf(session, nowMs)}</Heading>
      <p class="soft">
        {session.mode === 'relief'
          ? `${legWords(session.phases[0]!)}. ${i18n.t('aftercare.soreness')} ${i18n.t('aftercare.worse')}`
          : i18n.t(`routine.${session.routine!}.name`)}
      </p>
      <div class="result-buttons">
        <Button onClick={dismissResult}>{i18n.t('result.done')}</Button>
        <Button look="brand" onClick={startStretch}>
          {i18n.t('home.start')}
        </Button>
      </div>
    </section>
  );
}

function headingOf(session: Session, nowMs: number): string {
  const { heldMs, elapsedMs } = positionAt(session, nowMs);
  const held = spokenDuration(heldMs);
  if (session.mode === 'relief') return i18n.t('result.letGoAfter', [held]);
  return i18n.t(elapsedMs < limitMs(session) ? 'result.endedAfter' : 'result.routineDone', [held]);
}
