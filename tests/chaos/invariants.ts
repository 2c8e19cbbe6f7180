import { unanswered } from '../../domain/reminders/index.ts';
import { isOver, statusAt, stateAt, type Session } from '../../domain/session/index.ts';
import { open } from '../../state/kernel/guard.ts';
import { pageItems } from '../../state/registry.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { guardedAt } from '../../state/schemas.ts';
import { sessionItem } from '../../state/session/item.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import type { PageWindow, Rig } from '../../scripts/browsers/index.ts';

/** What can be seen of Legroom from outside at one moment. */
export interface Snapshot {
  /** All of `storage.local`. */
  stored: Record<string, unknown>;
  alarms: string[];
  badge: string;
  /** The badge's texts other than a number of seconds. */
  words: { help: string; water: string; evening: string };
  /** Whether Legroom's lock is held or awaited. */
  isBusy: boolean;
  /** When the look began and when it ended, by the machine's clock; on a busy machine seconds lie between. */
  fromMs: number;
  toMs: number;
}

const english = readLanguages(false).get(originalLanguage)!;
const badgeWords = {
  help: english['badge.helpText']!,
  water: english['badge.waterText']!,
  evening: english['badge.eveningText']!,
};

export async function snapshotOf(rig: Rig): Promise<Snapshot> {
  const fromMs = Date.now();
  const seen = await rig.inExtension(async (api) => {
    const [stored, alarms, badge, { held = [], pending = [] }] = await Promise.all([
      api.storage.local.get(null),
      api.alarms.getAll(),
      api.action.getBadgeText({}),
      navigator.locks.query(),
    ]);
    return {
      stored,
      alarms: alarms.map(({ name }) => name),
      badge,
      isBusy: held.length + pending.length > 0,
    };
  });
  return { ...seen, words: badgeWords, fromMs, toMs: Date.now() };
}

/**
 * Writes a value as JSON with its fields in the order of their names: Chromium returns stored fields in another order.
 */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Runs in a popup: whether the help signs are shown, or a button that shows them. */
export function helpIsReachable({ document }: PageWindow): boolean {
  return [...document.querySelectorAll<HTMLElement>('button:enabled, h2')].some(
    (part) => part.textContent.trim() === 'When to get help' && part.checkVisibility(),
  );
}

/** What the run itself put under a key, as `inOrder` writes it; oldest first. */
export type Litter = ReadonlyMap<string, readonly string[]>;

/** @returns the faults of what is stored, a line each. */
export function storageProblems({ stored }: Snapshot): string[] {
  const problems: string[] = [];
  for (const { key, version } of pageItems) {
    const raw = stored[key] as { version: number; value: unknown } | null | undefined;
    if (raw === undefined) continue;
    if (raw?.version !== version || open(guardedAt(key)!, raw) === undefined)
      problems.push(`${key} cannot be read: ${JSON.stringify(raw).slice(0, 200)}`);
  }
  return problems;
}

/** @returns the values that Legroom set aside although they were no rubbish, a line each. */
export function brokenProblems({ stored }: Snapshot, litter: Litter): string[] {
  return Object.entries(stored).flatMap(([key, raw]) => {
    const [prefix, item = ''] = key.split(':');
    const json = inOrder(raw);
    const isSetAside = prefix === 'broken' || prefix === 'newer';
    if (!isSetAside || litter.get(item)?.includes(json)) return [];
    return [`${key} was set aside, and Legroom wrote it itself: ${json.slice(0, 300)}`];
  });
}

/** @returns the faults of the alarms, a line each. */
export function alarmProblems(seen: Snapshot, nowMs: number): string[] {
  const { alarms } = seen;
  const problems = alarms.flatMap((name, index) => {
    if (alarms.indexOf(name) !== index) return [`two alarms are called ${name}`];
    return /^(session|nudge|retry:\w+:\d+)$/.test(name) ? [] : [`an alarm is called "${name}"`];
  });
  const session = valueOf(seen, sessionItem.key) as Session | null;
  const runs = session !== null && stateAt(session, nowMs) === 'running';
  if (runs && !alarms.includes('session')) problems.push('a session runs without an alarm');
  const isOpen = session !== null && stateAt(session, nowMs) !== 'ended' && !isOver(session, nowMs);
  if (!isOpen && alarms.includes('session')) problems.push('an alarm of a session is left');
  return problems;
}

/** The badge is written once a second, on a busy machine a little later. */
const badgeLatenessMs = 2_000;
const badgeLeadMs = 1_000;

/**
 * @param offsetMs of the extension's clock.
 * @returns where the badge and the state differ, a line each.
 */
export function badgeProblems(seen: Snapshot, offsetMs: number): string[] {
  const allowed = new Set<string>();
  const untilMs = seen.toMs + badgeLeadMs;
  for (let atMs = seen.fromMs - badgeLatenessMs; atMs <= untilMs; atMs += 500)
    allowed.add(badgeAt(seen, atMs + offsetMs));
  return allowed.has(seen.badge)
    ? []
    : [`the badge says "${seen.badge}", and not one of ${JSON.stringify([...allowed])}`];
}

/** What the badge should say at a moment. */
function badgeAt(seen: Snapshot, nowMs: number): string {
  const session = valueOf(seen, sessionItem.key) as Session | null;
  const status = session && !isOver(session, nowMs) ? statusAt(session, nowMs) : null;
  if (status?.state === 'running') return String(Math.ceil(status.remainingMs / 1000));
  if (status?.state === 'overdue') return seen.words.help;
  const reminders = valueOf(seen, remindersItem.key) as Parameters<typeof unanswered>[0] | null;
  const waits = reminders && unanswered(reminders);
  if (waits?.water) return seen.words.water;
  return waits?.evening ? seen.words.evening : '';
}

/** A stored value; null if Legroom could read none. */
export function valueOf({ stored }: Snapshot, key: string): unknown {
  return open(guardedAt(key)!, stored[key]) ?? null;
}
