import { unrecorded, type Cramp } from '../../domain/diary/cramp.ts';
import { secondMs } from '../../domain/time.ts';
import { utcOffsetMinutes } from '../../platform/days.ts';

/** A cramp of this moment, of which nothing is recorded yet. */
export function newCramp(nowMs: number): Cramp {
  return {
    id: newId(),
    startedAtMs: Math.floor(nowMs / secondMs) * secondMs,
    utcOffsetMinutes: utcOffsetMinutes(nowMs),
    ...unrecorded,
    done: [],
    changedAtMs: nowMs,
  };
}

/** A letter, and 10 letters and digits by chance, 51 bits: no spreadsheet takes it for a number. */
function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(10));
  return `c${Array.from(numbers, (number) => (number % 36).toString(36)).join('')}`;
}
