import { useEffect } from 'preact/hooks';
import { statusAt, type Session } from '../../domain/session/index.ts';
import { secondMs } from '../../domain/time.ts';
import { wakeIfUncounted } from '../../state/session/unstored.ts';
import { useScreenOn } from './useScreenOn.ts';

interface CountingProps {
  session: Session;
  nowMs: number;
}

/**
 * Checks every second that a session is counted, and keeps the screen on while it runs. It shows nothing. The browser may
 * have stopped the background in the middle of a hold; then the popup shows a pause that is not stored yet, and the icon
 * the second at which it stopped.
 */
export function Counting({ session, nowMs }: CountingProps) {
  const { state, remainingMs } = statusAt(session, nowMs);
  useScreenOn(state === 'running');
  const seconds = Math.ceil(remainingMs / secondMs);
  useEffect(() => void wakeIfUncounted(), [state, seconds]);
  return null;
}
