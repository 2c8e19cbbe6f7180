import type { DiaryPatternId } from '../../content/diaryPatterns.ts';
import * as rules from '../../domain/diary/eveningTry.ts';
import { hourMs } from '../../domain/time.ts';
import { dayNumber } from '../../platform/days.ts';
import { read, update } from '../kernel/store.ts';
import {
  diaryStartItem,
  eveningTryItem,
  reportNotesItem,
  seenPatternsItem,
  type ReportNotes,
} from './item.ts';

/** Remembers that the person has read about patterns. */
export const rememberPatternsSeen = (ids: readonly DiaryPatternId[], atMs: number) =>
  update(seenPatternsItem, (seen) => ({
    ...seen,
    ...Object.fromEntries(ids.map((id) => [id, atMs])),
  }));

/** Changes what stands on the page for the doctor. */
export const changeReportNotes = (part: Partial<ReportNotes>) =>
  update(reportNotesItem, (notes) => ({ ...notes, ...part }));

/** Starts the six weeks of the evening stretch, unless a try is under way. */
export async function startTry() {
  const today = dayNumber(Date.now());
  const startedAtMs = await read(diaryStartItem);
  const diaryFirstDay = startedAtMs === null ? today : dayNumber(startedAtMs);
  await update(eveningTryItem, (current) =>
    current && rules.tryStatus(current, today).phase !== 'done'
      ? current
      : rules.startTry(today, diaryFirstDay, current),
  );
}

type Change = (eveningTry: rules.EveningTry, today: number) => rules.EveningTry;

const changeTry = (change: Change) =>
  update(eveningTryItem, (current) => current && change(current, dayNumber(Date.now())));

export const pauseTry = () => changeTry(rules.pauseTry);
export const resumeTry = () => changeTry(rules.resumeTry);
export const stopTry = () => changeTry(rules.stopTry);

/** A stretch up to this long after midnight counts for the evening before. */
const eveningEndsMs = 5 * hourMs;

/** Remembers that *Before bed* was done to its end at a moment. */
export const recordEvening = (atMs: number) =>
  changeTry((eveningTry) => rules.recordEvening(eveningTry, dayNumber(atMs - eveningEndsMs)));
