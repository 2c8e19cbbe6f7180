import { stretchFor } from '../../content/muscles.ts';
import { unanswered } from '../../domain/reminders/index.ts';
import { needsSigns, statusAt, type Session } from '../../domain/session/index.ts';
import { reminderPlans } from '../../domain/settings.ts';
import {
  choiceItem,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
} from '../../state/items.ts';
import { knownValue } from '../../state/useStored.ts';
import { loadDrawing } from '../figure/useDrawing.ts';
import { currentSession } from './currentSession.ts';
import { NotifyLine, PlanAhead, RoutineCard, UrgentSigns, WaitingReminders } from './lazyViews.ts';

/**
 * Loads what the popup shows first besides itself: the drawing of the stretch, a routine, the signs, what waits for an
 * answer. Nothing is to appear, and move the rest, a moment later. Mostly there is nothing to load.
 */
export async function loadFirstView(nowMs: number): Promise<void> {
  const session = currentSession(knownValue(sessionItem), nowMs);
  await Promise.all([session ? loadSession(session, nowMs) : loadChoice(), loadWater()]);
}

async function loadChoice() {
  const choice = knownValue(choiceItem);
  if (choice.mode === 'relief') return loadDrawing(stretchFor(choice.muscle, choice.position));
  const { loadFigure } = await import('./RoutineCard.tsx');
  await Promise.all([RoutineCard.load(), loadFigure(choice)]);
}

async function loadSession(session: Session, nowMs: number) {
  const { state, phase } = statusAt(session, nowMs);
  const hasSigns = state === 'overdue' || (state === 'ended' && needsSigns(session));
  await Promise.all([
    hasSigns && UrgentSigns.load(),
    state !== 'ended' && loadDrawing(phase.stretch),
    state !== 'ended' && session.mode === 'routine' && PlanAhead.load(),
  ]);
}

async function loadWater() {
  const waits = unanswered(knownValue(nudgeItem));
  const { water } = reminderPlans(knownValue(settingsItem), knownValue(consentItem));
  await Promise.all([
    (waits.water || waits.evening) && WaitingReminders.load(),
    water && NotifyLine.load(),
  ]);
}
