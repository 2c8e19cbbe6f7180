import { i18n } from '#i18n';
import { positionAt, type Session } from '../../domain/session.ts';
import { dismissResult, startStretch } from '../../state/actions/stretch.ts';
import { Button } from '../Button.tsx';
import { spokenDuration } from '../duration.ts';
import { Heading } from '../Heading.tsx';
import { whatHurts } from './timerWords.ts';
import './ResultCard.css';

interface ResultCardProps {
  session: Session;
  nowMs: number;
}

/** How the session ended, what to expect now, and the way back in if the muscle grips again. */
export function ResultCard({ session, nowMs }: ResultCardProps) {
  const { heldMs } = positionAt(session, nowMs);
  return (
    <section class="card result">
      <Heading>{i18n.t('result.letGoAfter', [spokenDuration(heldMs)])}</Heading>
      <p class="soft">{`${whatHurts(session)}. ${i18n.t('aftercare.soreness')} ${i18n.t('aftercare.worse')}`}</p>
      <div class="result-buttons">
        <Button onClick={dismissResult}>{i18n.t('result.done')}</Button>
        <Button look="brand" onClick={startStretch}>
          {i18n.t('home.start')}
        </Button>
      </div>
    </section>
  );
}
