import { setTimeout as sleep } from 'node:timers/promises';
import { gestureWithinMs } from '../../components/ui/pressGuard.ts';
import { defaultCues } from '../../domain/cues.ts';
import { withHeartbeat, type Heartbeat, type Session } from '../../domain/session/index.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import type { Envelope } from '../../state/kernel/item.ts';
import { lockName } from '../../state/kernel/store.ts';
import { heartbeatKey } from '../../state/session/heartbeat.ts';
import { entryOf } from '../../state/registry.ts';
import type { Rig, View } from '../../scripts/browsers/types.ts';
import { waitUntil } from '../../scripts/browsers/rig/wait.ts';

/** The seconds that the timer shows in a view. */
export async function secondsShown(view: View): Promise<number> {
  return view.evaluate((window) =>
    Number(window.document.querySelector('[role="timer"]')?.textContent),
  );
}

/** The text on the icon. */
export function badgeText(rig: Rig): Promise<string> {
  return rig.inExtension((api) => api.action.getBadgeText({}));
}

/**
 * The alarms that are set, except those of retries: on a busy machine a read of the storage may exceed its deadline,
 * and is retried a minute later.
 */
async function ownAlarms(rig: Rig) {
  const all = await rig.inExtension((api) => api.alarms.getAll());
  return all.filter(({ name }) => !name.startsWith('retry:'));
}

/** Their names. */
export const alarmNames = async (rig: Rig): Promise<string[]> =>
  (await ownAlarms(rig)).map(({ name }) => name);

/** Expects the one alarm of a paused cramp, whose ten minutes go on. */
export async function expectOnlyTheLimit(rig: Rig): Promise<void> {
  await waitUntil('the alarm of the ten minutes alone', async () => {
    const [alarm, ...others] = await ownAlarms(rig);
    const repeats = alarm?.periodInMinutes !== undefined && alarm.periodInMinutes !== null;
    const inMs = (alarm?.scheduledTime ?? 0) - Date.now();
    return alarm?.name === 'session' && others.length === 0 && !repeats && inMs > 9 * 60_000;
  });
}

/** A stored item's value. */
export async function stored<T>(rig: Rig, key: string): Promise<T | undefined> {
  return rig.inExtension(async (api, name) => {
    const { [name]: envelope } =
      await api.storage.local.get<Record<string, { value: never }>>(name);
    return envelope?.value;
  }, key);
}

/** An envelope in the version of the item; version 1 for any other key. */
const envelopeOf = (key: string, value: unknown): Envelope => ({
  version: entryOf(key)?.item.version ?? 1,
  value,
});

/** Writes items as Legroom does: in envelopes and under its lock. */
export async function store(rig: Rig, values: Record<string, unknown>): Promise<void> {
  const envelopes = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, envelopeOf(key, value)]),
  );
  await put(rig, envelopes);
}

/** Writes to the storage under Legroom's lock. */
export async function put(rig: Rig, envelopes: object): Promise<void> {
  await rig.inExtension(
    (api, lock, all) => navigator.locks.request(lock, () => api.storage.local.set({ ...all })),
    lockName,
    envelopes,
  );
}

/** Clears the storage under Legroom's lock, so that no update under way restores its value. */
export async function forgetEverything(rig: Rig): Promise<void> {
  await rig.inExtension(
    (api, lock) => navigator.locks.request(lock, () => api.storage.local.clear()),
    lockName,
  );
  await waitUntil('nothing to be scheduled', async () => {
    const names = await alarmNames(rig);
    if (names.length > 0) throw new Error(`There are alarms: ${names.join(', ')}`);
    return true;
  });
}

/** Changes something about the cramp: a muscle, the side or the position. */
export async function pick(popup: View, name: string): Promise<void> {
  await popup.click('button', 'Change');
  await popup.click('radio', name);
  await popup.find('button', 'Change');
  // An earlier press would count as the second click of a double click.
  await sleep(gestureWithinMs);
}

/** Opens the popup, starts the stretch and waits for the first hold. */
export async function startHold(rig: Rig): Promise<View> {
  const popup = await rig.openPopup();
  await popup.click('button', 'Start stretch');
  await popup.findText('hold 1');
  return popup;
}

/** Ends the session with *It let go*, and expects its result, no badge and no alarm. */
export async function endHold(rig: Rig, popup: View): Promise<void> {
  await popup.click('button', 'It let go');
  await popup.find('heading', /^Let go after/);
  await popup.close();
  await expectNothingLeft(rig);
}

/** Waits until nothing counts and nothing is scheduled: no badge, no alarm. */
export async function expectNothingLeft(rig: Rig): Promise<void> {
  await waitUntil('an empty badge', async () => (await badgeText(rig)) === '');
  await waitUntil('no alarm', async () => (await alarmNames(rig)).length === 0);
}

/** The stored session as it was last counted. @throws {Error} if there is none */
export async function storedSession(rig: Rig): Promise<Session> {
  const session = await waitUntil('a session', () => stored<Session>(rig, 'session'));
  const heartbeat = await rig.inExtension(async (api, key) => {
    const { [key]: found } = await api.storage.session.get<Record<string, Heartbeat>>(key);
    return found ?? null;
  }, heartbeatKey);
  return withHeartbeat(session, heartbeat);
}

/** Settings with cues at any hour, and holds as short as possible. */
export const audible: Settings = {
  ...defaultSettings,
  holdSeconds: 15,
  cues: { ...defaultCues, quiet: { ...defaultCues.quiet, on: false } },
};

/** Lets cues sound at any hour. */
export async function allowCues(rig: Rig): Promise<void> {
  await store(rig, { settings: audible });
}
