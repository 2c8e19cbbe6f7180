import { stretchFor } from '../../content/muscles.ts';
import { unanswered } from '../../domain/reminders/index.ts';
import { needsSigns, statusAt, type Session } from '../../domain/session/index.ts';
import { isTooMuch } from '../../domain/water.ts';
import { nudgePlan } from '../../domain/settings.ts';
import { choiceItem, sessionItem } from '../../state/session/item.ts';
import { consentItem, settingsItem } from '../../state/settings/item.ts';
import { remindersItem, waterItem } from '../../state/reminders/item.ts';
import { knownValue } from '../../state/kernel/page.ts';
import { loadDrawing } from '../figure/useDrawing.ts';
import { PlanAhead, ResultCard, RoutineCard, TimerCard } from './lazyCards.ts';
import {
  Glasses,
  NextNudge,
  NotifyLine,
  TooMuchWater,
  UrgentSigns,
  WaitingReminders,
} from './lazyViews.ts';
import { currentSession } from './useSession.ts';

/**
 * Preloads what the first view of the popup shows: the drawing, a routine, the signs, an unanswered reminder. This avoids
 * layout shift. Usually there is nothing to load.
 */
export async function loadFirstView(nowMs: number): Promise<void> {
  await Promise.all([loadStretch(nowMs), loadWater(nowMs)]);
}

/** Loads what the first view shows of the stretch: the choice, or the session. */
export async function loadStretch(nowMs: number): Promise<void> {
  const session = currentSession(knownValue(sessionItem), nowMs);
  await (session ? loadSession(session, nowMs) : loadChoice());
}

async function loadChoice() {
  const { mode, muscle, position, routine, own } = knownValue(choiceItem);
  if (mode === 'relief') return loadDrawing(stretchFor(muscle, position));
  const loadFirstDrawing = async () => {
    const { routineSteps } = await import('../../domain/routine.ts');
    await loadDrawing(routineSteps(routine, position, own)[0]!.stretch);
  };
  await Promise.all([RoutineCard.load(), loadFirstDrawing()]);
}

async function loadSession(session: Session, nowMs: number) {
  const { state, phase } = statusAt(session, nowMs);
  const isCounted = state === 'running' || state === 'paused';
  await Promise.all([
    (state === 'ended' ? ResultCard : TimerCard).load(),
    isCounted && loadDrawing(phase.stretch),
    isCounted && session.mode === 'routine' && PlanAhead.load(),
    (state === 'overdue' || (state === 'ended' && needsSigns(session))) && UrgentSigns.load(),
  ]);
}

async function loadWater(nowMs: number) {
  const waits = unanswered(knownValue(remindersItem));
  const plan = nudgePlan(knownValue(settingsItem), knownValue(consentItem));
  await Promise.all([
    (waits.water || waits.evening) && WaitingReminders.load(),
    ...(plan ? [Glasses, NextNudge, NotifyLine].map(({ load }) => load()) : []),
    isTooMuch(knownValue(waterItem), nowMs) && TooMuchWater.load(),
  ]);
}
