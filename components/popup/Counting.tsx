import { useEffect } from 'preact/hooks';
import { statusAt, type Session } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { wakeIfUncounted } from '../../state/session/unstored.ts';
import { useScreenOn } from './useScreenOn.ts';

interface CountingProps {
  session: Session;
  nowMs: number;
}

/** Checks every second that a running session is counted, and keeps the screen on. It shows nothing. */
export function Counting({ session, nowMs }: CountingProps) {
  useScreenOn();
  const seconds = Math.ceil(statusAt(session, nowMs).remainingMs / secondMs);
  // The browser may have stopped the background in the middle of the hold.
  useEffect(() => void wakeIfUncounted(), [seconds]);
  return null;
}
