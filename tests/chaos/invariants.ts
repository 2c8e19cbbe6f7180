import { unanswered, type Reminders } from '../../domain/reminders/index.ts';
import { isOver, statusAt, stateAt } from '../../domain/session/index.ts';
import { open } from '../../state/kernel/guard.ts';
import type { Item } from '../../state/kernel/item.ts';
import { pageItems } from '../../state/registry.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { guardedAt } from '../../state/schemas.ts';
import { sessionItem } from '../../state/session/item.ts';
import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import type { PageWindow, Rig } from '../../scripts/browsers/index.ts';

/** What can be seen of Legroom from outside at one moment. */
export type Snapshot = Awaited<ReturnType<typeof snapshotOf>>;

export async function snapshotOf(rig: Rig) {
  // By the machine's clock; on a busy machine seconds lie between the two.
  const fromMs = Date.now();
  const seen = await rig.inExtension(async (api) => {
    const [stored, alarms, badge, { held = [], pending = [] }] = await Promise.all([
      api.storage.local.get<Record<string, unknown>>(null),
      api.alarms.getAll(),
      api.action.getBadgeText({}),
      navigator.locks.query(),
    ]);
    const isBusy = held.length + pending.length > 0;
    return { stored, alarms: alarms.map(({ name }) => name), badge, isBusy };
  });
  return { ...seen, fromMs, toMs: Date.now() };
}

/** A stored value; null if Legroom could read none. */
export function valueOf<T>({ stored }: Snapshot, { key }: Item<T>): T | null {
  return (open(guardedAt(key)!, stored[key]) as T | undefined) ?? null;
}

/**
 * @param offsetMs of the extension's clock.
 * @returns what does not match, a line each; some of it may take a moment to match.
 */
export function mismatches(seen: Snapshot, offsetMs: number): string[] {
  return [
    ...(seen.isBusy ? ['Legroom’s lock is not free'] : []),
    ...storageProblems(seen),
    ...alarmProblems(seen, seen.toMs + offsetMs),
    ...badgeProblems(seen, offsetMs),
  ];
}

function storageProblems({ stored }: Snapshot): string[] {
  return pageItems.flatMap(({ key, version }) => {
    const raw = stored[key] as { version: number } | null | undefined;
    if (raw === undefined) return [];
    const isReadable = raw?.version === version && open(guardedAt(key)!, raw) !== undefined;
    return isReadable ? [] : [`${key} cannot be read: ${JSON.stringify(raw).slice(0, 200)}`];
  });
}

function alarmProblems(seen: Snapshot, nowMs: number): string[] {
  const { alarms } = seen;
  const problems = alarms.flatMap((name) => {
    if (name.startsWith('retry:')) return ['a run that failed was not tried again'];
    return /^(session|nudge)$/.test(name) ? [] : [`an alarm is called "${name}"`];
  });
  const session = valueOf(seen, sessionItem);
  const state = session && stateAt(session, nowMs);
  if (state === 'running' && !alarms.includes('session'))
    problems.push('a session runs without an alarm');
  const isOpen = session && state !== 'ended' && !isOver(session, nowMs);
  if (!isOpen && alarms.includes('session')) problems.push('an alarm of a session is left');
  return problems;
}

/** The badge is written once a second, on a busy machine a little later. */
const badgeLatenessMs = 2_000;
const badgeLeadMs = 1_000;

function badgeProblems(seen: Snapshot, offsetMs: number): string[] {
  const allowed = new Set<string>();
  const untilMs = seen.toMs + badgeLeadMs;
  for (let atMs = seen.fromMs - badgeLatenessMs; atMs <= untilMs; atMs += 500)
    allowed.add(badgeAt(seen, atMs + offsetMs));
  return allowed.has(seen.badge)
    ? []
    : [`the badge says "${seen.badge}", and not one of ${JSON.stringify([...allowed])}`];
}

const english = readLanguages().get(originalLanguage)!;

/** What the badge should say at a moment. */
function badgeAt(seen: Snapshot, nowMs: number): string {
  const session = valueOf(seen, sessionItem);
  const status = session && !isOver(session, nowMs) ? statusAt(session, nowMs) : null;
  if (status?.state === 'running') return String(Math.ceil(status.remainingMs / 1000));
  if (status?.state === 'overdue') return english['badge.helpText']!;
  const reminders: Reminders | null = valueOf(seen, remindersItem);
  const waits = reminders && unanswered(reminders);
  if (waits?.water) return english['badge.waterText']!;
  return waits?.evening ? english['badge.eveningText']! : '';
}

/** Runs in a popup: whether the help signs are shown, or a button that shows them. */
export function showsHelp({ document }: PageWindow): boolean {
  return [...document.querySelectorAll<HTMLElement>('button:enabled, h2')].some(
    (part) => part.textContent.trim() === 'When to get help' && part.checkVisibility(),
  );
}
