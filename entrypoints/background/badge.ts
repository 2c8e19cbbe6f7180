import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { NudgeState } from '../../domain/nudge.ts';
import { isOver, positionAt, type Session, type Standing } from '../../domain/session.ts';
import { secondMs } from '../../domain/time.ts';

const colors = { timer: '#0b6a80', water: '#1d5f9e', help: '#b3261e', text: '#ffffff' } as const;

interface Badge {
  text: string;
  title: string;
  color: string;
}

/** What the icon shows: the running hold, else a nudge that waits for an answer, else nothing. */
export async function showBadge(session: Session | null, nudge: NudgeState, nowMs: number) {
  const badge = badgeFor(session, nudge, nowMs);
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setTitle({ title: badge.title }),
    browser.action.setBadgeBackgroundColor({ color: badge.color }),
    browser.action.setBadgeTextColor({ color: colors.text }),
  ]);
}

function badgeFor(session: Session | null, nudge: NudgeState, nowMs: number): Badge {
  const standing = session && !isOver(session, nowMs) ? positionAt(session, nowMs) : null;
  if (standing?.state === 'running') {
    const seconds = String(Math.ceil(standing.remainingMs / secondMs));
    return { text: seconds, title: titleOf(standing, seconds), color: colors.timer };
  }
  if (standing?.state === 'overdue')
    return { text: i18n.t('badge.helpText'), title: i18n.t('badge.help'), color: colors.help };
  if (nudge.unansweredSinceMs !== null)
    return { text: i18n.t('badge.waterText'), title: i18n.t('badge.water'), color: colors.water };
  return { text: '', title: i18n.t('extensionName'), color: colors.timer };
}

function titleOf({ phase, block }: Standing, seconds: string): string {
  return phase.kind === 'hold'
    ? i18n.t('badge.hold', [seconds, String(block)])
    : i18n.t(`badge.${phase.kind}`, [seconds]);
}
