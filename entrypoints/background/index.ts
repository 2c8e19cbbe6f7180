import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { wakeMessage } from '../../platform/wake.ts';
import {
  allItems,
  consentItem,
  nudgeItem,
  sessionItem,
  settingsItem,
  waterItem,
} from '../../state/items.ts';
import { bringBackAllNewer } from '../../state/bringBack.ts';
import * as checker from '../../state/checker.ts';
import { provideChecker } from '../../state/loadChecker.ts';
import type { Attempt } from './attempt.ts';
import { keepEvenings } from './diary/keepEvenings.ts';
import { jobQueue } from './jobQueue.ts';
import { keepReminders } from './reminders/keepReminders.ts';
import { reminderAlarm } from './reminders/alarm.ts';
import { listenToNotification } from './reminders/notification.ts';
import { listenToPresence } from './reminders/presence.ts';
import { keepRetry, retryAlarm } from './retry.ts';
import { listenToHelpNotification } from './session/helpNotification.ts';
import { keepSession } from './session/keepSession.ts';
import { sessionAlarm } from './session/timer.ts';
import { openWelcome } from './welcome.ts';
import { useBrowserLanguage, useChosenLanguage } from './words.ts';

/**
 * What the background looks after. Each makes the browser match what is stored; running one twice does no harm. The
 * language is first: the others have words. The badge is the session's: it shows an unanswered reminder where there is
 * no session.
 */
const concerns = ['language', 'session', 'reminders', 'evenings'] as const;
type Concern = (typeof concerns)[number];

const concernsOfItem = new Map<string, readonly Concern[]>([
  [sessionItem.key, ['session', 'evenings']],
  [nudgeItem.key, ['session', 'reminders']],
  [settingsItem.key, concerns],
  [consentItem.key, ['reminders']],
  [waterItem.key, ['reminders']],
]);

const concernsOfAlarm = new Map<string, readonly Concern[]>([
  [sessionAlarm, ['session']],
  [reminderAlarm, ['reminders']],
  [retryAlarm, concerns],
]);

export default defineBackground(() => {
  provideChecker(checker);
  useBrowserLanguage();
  const runSession = () => run('session');
  const run = jobQueue({
    language: () => look('language', (attempt) => attempt(useChosenLanguage())),
    session: () => look('session', (attempt) => keepSession(attempt, runSession)),
    reminders: () => look('reminders', (attempt) => attempt(keepReminders(Date.now()))),
    evenings: () => look('evenings', (attempt) => attempt(keepEvenings())),
  });
  const runAll = () => run(...concerns);

  // Register every listener synchronously: the event that woke the background is not delivered to later ones.
  browser.storage.local.onChanged.addListener((changes) =>
    run(...Object.keys(changes).flatMap(concernsOf)),
  );
  browser.alarms.onAlarm.addListener(({ name }) => run(...(concernsOfAlarm.get(name) ?? concerns)));
  browser.runtime.onMessage.addListener((message) => {
    if (message === wakeMessage) runSession();
  });
  browser.runtime.onStartup.addListener(runAll);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome().catch((error: unknown) => console.error(error));
    void bringBackAllNewer(allItems)
      .catch((error: unknown) => console.error(error))
      .then(runAll);
  });
  browser.permissions.onRemoved.addListener(runAll);
  browser.permissions.onAdded.addListener(() => {
    listen(runAll);
    runAll();
  });
  listen(runAll);
  runAll();
});

const concernsOf = (key: string): readonly Concern[] => concernsOfItem.get(key) ?? [];

/** Looks after a concern. What fails in it is reported, and is tried again. */
async function look(concern: Concern, act: (attempt: Attempt) => Promise<unknown>) {
  const failures: unknown[] = [];
  const attempt: Attempt = (part) => part.catch((error: unknown) => void failures.push(error));
  await act(attempt);
  for (const failure of failures) console.error(failure);
  await keepRetry(concern, failures.length > 0, Date.now());
}

/** The notification and idle APIs exist only after their permissions are granted. */
function listen(run: () => void) {
  listenToNotification();
  listenToHelpNotification();
  listenToPresence(run);
}
