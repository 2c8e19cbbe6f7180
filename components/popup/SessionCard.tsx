import { stateAt, type Session } from '../../domain/session/index.ts';
import { ResultCard } from './ResultCard.tsx';
import { TimerCard } from './TimerCard.tsx';

interface SessionCardProps {
  session: Session;
  nowMs: number;
}

/** A session: its timer while it is under way, then its result. */
export function SessionCard({ session, nowMs }: SessionCardProps) {
  return stateAt(session, nowMs) === 'ended' ? (
    <ResultCard session={session} nowMs={nowMs} />
  ) : (
    <TimerCard session={session} nowMs={nowMs} />
  );
}
