import { minuteMs, secondMs } from '../../domain/time.ts';
import type { Build, Builds } from './builds.ts';
import { measureIdle } from './measureIdle.ts';
import { isOver, printTable, type Row } from './report.ts';

/**
 * Measures whether anything wakes the background with the popup closed and everything off, in both browsers at once.
 *
 * @returns whether nothing does.
 */
export async function benchIdle({ chrome, firefox }: Builds): Promise<boolean> {
  console.log('Ten minutes with the popup closed and everything off …\n');
  const rows = (await Promise.all([chrome, firefox].map(measured))).flat();
  printTable('Everything off', rows);
  return !rows.some(isOver);
}

async function measured({ name, folder }: Build): Promise<Row[]> {
  const { alarms, goneAfterMs, watchedMs, wakes, seesWakes } = await measureIdle(
    name === 'Chrome' ? 'chromium' : 'firefox',
    folder,
  );
  const gone = goneAfterMs === undefined ? 'never' : `${(goneAfterMs / secondMs).toFixed(1)} s`;
  return [
    fact(`${name}: alarms`, String(alarms), '0', alarms === 0),
    fact(`${name}: background gone by itself`, gone, '≤ 60 s', goneAfterMs !== undefined),
    fact(`${name}: wakes in the next ${watchedMs / minuteMs} min`, String(wakes), '0', wakes === 0),
    fact(`${name}: a wake on purpose is seen`, seesWakes ? 'yes' : 'no', 'yes', seesWakes),
  ];
}

function fact(what: string, value: string, text: string, ok: boolean): Row {
  return { what, cells: { found: value }, budget: { text, ok } };
}
