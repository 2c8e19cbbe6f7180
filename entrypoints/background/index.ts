import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { beat } from '../../domain/session.ts';
import { beatAndTakeCue } from '../../state/actions/stretch.ts';
import { showBadge } from './badge.ts';
import { chain } from './chain.ts';
import { cueLeadMs } from './cues.ts';
import { callOffCue, giveCue } from './giveCue.ts';
import { keepHelpNotice, listenToHelpNotice } from './helpNotice.ts';
import { listenToNotification } from './notification.ts';
import { keepNudges } from './nudges.ts';
import { listenToPresence } from './presence.ts';
import { keepTime } from './timer.ts';

/**
 * Makes the alarms, the badge and the notification match the state. Whatever wakes the background asks for it, and
 * running it twice does no harm.
 */
async function reconcile(run: () => void) {
  const { session, boundary } = await beatAndTakeCue(cueLeadMs);
  // Not waited for: the clock goes on while it sounds.
  if (boundary) void giveCue(boundary);
  else await callOffCue(session, Date.now());
  const nudge = await keepNudges(Date.now());
  const nowMs = Date.now();
  // The clock was set, or the machine slept, since the beat above: what follows needs another one first.
  if (session && beat(session, nowMs).pausedAtMs !== session.pausedAtMs) return run();
  await showBadge(session, nudge, nowMs);
  await keepHelpNotice(session, boundary, nowMs);
  await keepTime(session, nowMs, run);
}

export default defineBackground(() => {
  const run = chain(() => reconcile(run));

  // All of these at once and first: an event that wakes the background is lost to a listener that comes later.
  browser.storage.local.onChanged.addListener(run);
  browser.alarms.onAlarm.addListener(run);
  browser.runtime.onStartup.addListener(run);
  browser.runtime.onInstalled.addListener(run);
  browser.permissions.onRemoved.addListener(run);
  browser.permissions.onAdded.addListener(() => {
    listen(run);
    run();
  });
  listen(run);
  run();
});

/** Notifications, and whether anybody is there, are known only once they are allowed. */
function listen(run: () => void) {
  listenToNotification();
  listenToHelpNotice();
  listenToPresence(run);
}
