import { i18n } from '#i18n';
import { adviceAt, type Session, type Standing } from '../../domain/session.ts';

/** "Left calf". */
export function whatHurts({ side, muscle }: Session): string {
  return i18n.t(`leg.${side}.${muscle}`);
}

/** What to do at this moment, in a few words. */
export function timerCue({ state, phase }: Standing): string {
  if (state === 'paused') return i18n.t('timer.paused');
  return phase.kind === 'ready' ? i18n.t('timer.ready') : i18n.t('timer.hold');
}

/** The line under the picture: how to hold, what to try next, or why the clock stands still. */
export function timerAdvice(session: Session, { state, heldMs }: Standing): string {
  if (state === 'paused' && session.pauseCause === 'missed') return i18n.t('timer.missed');
  return i18n.t(`timer.${adviceAt(heldMs)}`);
}
