import { browser } from 'wxt/browser';
import { t } from '../../../platform/words.ts';
import { initialReminders, unanswered, type Reminders } from '../../../domain/reminders/index.ts';
import {
  isOver,
  statusAt,
  type Session,
  type SessionStatus,
} from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import { remindersItem } from '../../../state/reminders/item.ts';
import { read } from '../../../state/kernel/store.ts';

const colors = { timer: '#0b6a80', water: '#1d5f9e', help: '#b3261e', text: '#ffffff' } as const;

interface Badge {
  text: string;
  title: string;
  color: string;
}

/**
 * Shows the seconds of the running phase, else an unanswered reminder, else nothing.
 * @throws the browser's error if the reminders cannot be read; none is shown then
 */
export async function reconcileBadge(session: Session | null, nowMs: number) {
  const badge = sessionBadge(session, nowMs);
  if (badge) return setBadge(badge);
  try {
    await setBadge(reminderBadge(await read(remindersItem)));
  } catch (error) {
    await setBadge(reminderBadge(initialReminders));
    throw error;
  }
}

async function setBadge({ text, title, color }: Badge) {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: colors.text }),
  ]);
}

function sessionBadge(session: Session | null, nowMs: number): Badge | null {
  const status = session && !isOver(session, nowMs) ? statusAt(session, nowMs) : null;
  if (status?.state === 'running') {
    const seconds = Math.ceil(status.remainingMs / secondMs);
    return { text: String(seconds), title: titleOf(status, seconds), color: colors.timer };
  }
  if (status?.state === 'overdue')
    return { text: t('badge.helpText'), title: t('badge.help'), color: colors.help };
  return null;
}

function reminderBadge(reminders: Reminders): Badge {
  const waits = unanswered(reminders);
  if (waits.water)
    return { text: t('badge.waterText'), title: t('badge.water'), color: colors.water };
  if (waits.evening)
    return {
      text: t('badge.eveningText'),
      title: t('badge.evening'),
      color: colors.timer,
    };
  return { text: '', title: t('extensionName'), color: colors.timer };
}

function titleOf({ phase, block }: SessionStatus, seconds: number): string {
  return phase.kind === 'hold'
    ? t('badge.hold', { seconds, block })
    : t(`badge.${phase.kind}`, { seconds });
}
