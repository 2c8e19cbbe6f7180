import type { CueRun } from './measureCues.ts';
import { medianOf, type Row } from './report.ts';

/** A row of times is held against its budget only where the machine has nothing else to do. */
export type CueRow = Row & { isTime: boolean };

const medianBudgetMs = 100;
const worstBudgetMs = 300;
const driftBudgetMs = 50;
const goneBudgetMs = 31_000;

/** What is compared for the drift: that many holds at the beginning and at the end. */
const driftHolds = 5;

/** What was heard of a routine, and how the background lived. */
export function cueRows(
  name: string,
  { cues, unplanned, livedThrough, goneAfterMs }: CueRun,
): CueRow[] {
  const lateOf = (list: typeof cues) => list.flatMap(({ lateMs }) => lateMs ?? []);
  const missing = cues.filter(({ lateMs }) => lateMs === undefined).length;
  return [
    timeRow(`${name}: a hold begins`, lateOf(cues.filter(({ cue }) => cue === 'hold'))),
    timeRow(`${name}: any cue`, lateOf(cues)),
    fact(`${name}: cues missing`, String(missing), '0', missing === 0),
    fact(`${name}: cues too many`, String(unplanned), '0', unplanned === 0),
    fact(`${name}: background lives through it`, livedThrough ? 'yes' : 'no', 'yes', livedThrough),
    {
      ...fact(
        `${name}: background gone after the end`,
        goneAfterMs === undefined ? 'never' : `${(goneAfterMs / 1000).toFixed(1)} s`,
        `≤ ${goneBudgetMs / 1000} s`,
        goneAfterMs !== undefined && goneAfterMs <= goneBudgetMs,
      ),
      isTime: goneAfterMs !== undefined,
    },
  ];
}

function timeRow(what: string, lateMs: readonly number[]): CueRow {
  const [median, worst] = [medianOf(lateMs), Math.max(...lateMs)];
  const drift = medianOf(lateMs.slice(-driftHolds)) - medianOf(lateMs.slice(0, driftHolds));
  return {
    what,
    cells: {
      cues: String(lateMs.length),
      median: show(median),
      worst: show(worst),
      drift: show(drift),
    },
    budget: {
      text: `≤ ${medianBudgetMs}, ${worstBudgetMs}, ±${driftBudgetMs} ms`,
      ok: median <= medianBudgetMs && worst <= worstBudgetMs && Math.abs(drift) <= driftBudgetMs,
    },
    isTime: true,
  };
}

function fact(what: string, value: string, text: string, ok: boolean): CueRow {
  return { what, cells: { found: value }, budget: { text, ok }, isTime: false };
}

const show = (ms: number): string => `${ms.toFixed(0)} ms`;
