import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import type { Session } from '../../domain/session/index.ts';
import { withDeadline } from '../../platform/deadline.ts';
import { wakeMessages } from '../../platform/wake.ts';
import type { Concern } from '../../state/kernel/item.ts';
import { guard } from '../../state/kernel/guard.ts';
import { concernsOf, singleItems } from '../../state/registry.ts';
import { guardedAt } from '../../state/schemas.ts';
import { reconcileEvenings } from './diary/reconcileEvenings.ts';
import { reconciler } from './reconciler.ts';
import { reminderAlarm } from './reminders/alarm.ts';
import { listenToUse } from './reminders/browserUse.ts';
import { listenToNotification } from './reminders/notification.ts';
import { listenToPresence } from './reminders/presence.ts';
import { reconcileReminders } from './reminders/reconcileReminders.ts';
import { concernToRetry, scheduleRetry } from './retry.ts';
import { reconcileBadge } from './session/badge.ts';
import { listenToHelpNotification, reconcileHelpNotification } from './session/helpNotification.ts';
import { countedSession, reconcileSession } from './session/reconcileSession.ts';
import { reconcileBackstop, sessionAlarm } from './session/backstop.ts';
import { setBrowserLanguage, setChosenLanguage } from './words.ts';

/** The background starts after this time even if the storage does not answer. */
const readyWithinMs = 1000;

export default defineBackground(() => {
  setBrowserLanguage();
  const reconcile: Record<Concern, () => Promise<unknown>> = {
    language: async () => {
      if (await setChosenLanguage()) run('session');
    },
    session: async () => {
      try {
        await reconcileSession(() => run('session'));
      } finally {
        run('badge', 'backstop', 'help');
      }
    },
    badge: () => withCountedSession(reconcileBadge),
    backstop: () => withCountedSession(reconcileBackstop),
    help: () => withCountedSession(reconcileHelpNotification),
    reminders: () => reconcileReminders(Date.now()),
    evenings: reconcileEvenings,
  };
  const runNow = reconciler(reconcile, (concern, failure) =>
    scheduleRetry(concern, failure !== undefined, Date.now()),
  );
  // The diary can be large, so the guard checks it only when it changes and when the browser starts.
  const checked = guardQuietly(singleItems.map(({ key }) => key)).then(setChosenLanguage);
  const ready = withDeadline(checked, readyWithinMs).catch((error: unknown) =>
    console.error(error),
  );
  const run = (...concerns: readonly Concern[]) => void ready.then(() => runNow(...concerns));
  const runAll = () => run('language', 'session', 'reminders', 'evenings');

  // Register every listener synchronously: the event that woke the background is not delivered to later ones.
  browser.storage.local.onChanged.addListener(async (changes) => {
    const keys = Object.keys(changes);
    await guardQuietly(keys);
    run(...keys.flatMap(concernsOf));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sessionAlarm) run('session');
    else if (name === reminderAlarm) run('reminders');
    else run(...([concernToRetry(name)].filter(Boolean) as Concern[]));
  });
  browser.runtime.onMessage.addListener((message) => {
    if (message === wakeMessages.count) run('session');
    if (message === wakeMessages.guard) void guardQuietly();
  });
  browser.runtime.onStartup.addListener(() => void guardQuietly());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome().catch((error: unknown) => console.error(error));
    void guardQuietly();
  });
  browser.permissions.onRemoved.addListener(runAll);
  browser.permissions.onAdded.addListener(() => {
    listenToOptional(runAll);
    runAll();
  });
  listenToOptional(runAll);
  listenToUse(() => run('reminders'));
  runAll();
});

const openWelcome = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });

/** Does nothing before the first count. */
async function withCountedSession(
  reconcile: (session: Session | null, nowMs: number) => Promise<void>,
) {
  const session = countedSession();
  if (session !== undefined) await reconcile(session, Date.now());
}

/** Runs the guard. A failure is logged, and the next change runs it again. */
const guardQuietly = (keys?: readonly string[]) =>
  guard(guardedAt, Date.now(), keys).catch((error: unknown) => console.error(error));

/**
 * Listens to the APIs of optional permissions, which are missing before the permission is granted and throw after it is
 * revoked.
 */
function listenToOptional(run: () => void) {
  for (const listen of [
    listenToNotification,
    listenToHelpNotification,
    () => listenToPresence(run),
  ]) {
    try {
      listen();
    } catch (error) {
      console.error(error);
    }
  }
}
