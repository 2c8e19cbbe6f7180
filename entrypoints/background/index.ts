import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { initialReminders, type Reminders } from '../../domain/reminders/index.ts';
import { recordHeartbeat, type Session } from '../../domain/session/index.ts';
import { recordHeartbeatAndTakeCue } from '../../state/actions/heartbeat.ts';
import { allItems, nudgeItem } from '../../state/items.ts';
import { read } from '../../state/stored.ts';
import { bringBackAllNewer } from '../../state/update.ts';
import { showBadge } from './session/badge.ts';
import { chain } from './chain.ts';
import { cueLeadMs } from './session/playCue.ts';
import { cancelCue, giveCue } from './session/giveCue.ts';
import { keepHelpNotification, listenToHelpNotification } from './session/helpNotification.ts';
import { listenToNotification } from './reminders/notification.ts';
import { keepReminders } from './reminders/keepReminders.ts';
import { listenToPresence } from './reminders/presence.ts';
import { keepRetry } from './retry.ts';
import { keepTime } from './session/timer.ts';

/**
 * Makes the alarms, the badge and the notification match the state. Whatever wakes the background asks for it, and
 * running it twice does no harm. A part that fails does not keep the others from running, and all of it is tried again.
 */
async function reconcile(run: () => void) {
  const failures: unknown[] = [];
  const attempt = <T>(part: Promise<T>): Promise<T | undefined> =>
    part.catch((error: unknown) => void failures.push(error));

  const session = await attempt(keepSession(failures));
  const reminders = (await attempt(keepReminders(Date.now()))) ?? (await attempt(read(nudgeItem)));
  const nowMs = Date.now();
  // The clock was changed or the machine slept since the heartbeat above: start over with a new heartbeat.
  if (session && recordHeartbeat(session, nowMs).pausedAtMs !== session.pausedAtMs) return run();
  if (session !== undefined)
    await attempt(showSession(session, reminders ?? initialReminders, nowMs, run));

  for (const failure of failures) console.error(failure);
  await keepRetry(failures.length > 0, nowMs);
}

/** Records the heartbeat and plays the cue that is due, even if storing it fails. */
async function keepSession(failures: unknown[]): Promise<Session | null> {
  const { session, boundary, failure } = await recordHeartbeatAndTakeCue(cueLeadMs);
  if (failure !== undefined) failures.push(failure);
  // Not awaited: the timer keeps running while the cue plays.
  if (boundary) void giveCue(boundary);
  else await cancelCue(session, Date.now());
  return session;
}

/** Makes the timer, the badge and the help notification match the state. */
async function showSession(
  session: Session | null,
  reminders: Reminders,
  nowMs: number,
  run: () => void,
) {
  // First, so that the timer keeps running even if the rest fails.
  await keepTime(session, nowMs, run);
  await showBadge(session, reminders, nowMs);
  await keepHelpNotification(session, nowMs);
}

export default defineBackground(() => {
  const run = chain(() => reconcile(run));

  // Register every listener synchronously: the event that woke the background is not delivered to later ones.
  browser.storage.local.onChanged.addListener(run);
  browser.alarms.onAlarm.addListener(run);
  browser.runtime.onStartup.addListener(run);
  browser.runtime.onInstalled.addListener(() => {
    void bringBackAllNewer(allItems)
      .catch((error: unknown) => console.error(error))
      .then(run);
  });
  browser.permissions.onRemoved.addListener(run);
  browser.permissions.onAdded.addListener(() => {
    listen(run);
    run();
  });
  listen(run);
  run();
});

/** The notification and idle APIs exist only after their permissions are granted. */
function listen(run: () => void) {
  listenToNotification();
  listenToHelpNotification();
  listenToPresence(run);
}
