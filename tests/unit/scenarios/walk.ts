import type { Phase } from '../../../domain/session/index.ts';
import { secondMs } from '../../../domain/time.ts';
import type { Heard } from './loudspeaker.ts';

/**
 * A model of what a person should hear and see, independent of the code under test: time passes, a pause stops it, and
 * *Next* goes to the start of the next phase.
 */
export class Walk {
  state: 'running' | 'paused' | 'overdue' | 'ended' = 'running';
  readonly #cues: Heard[];
  readonly #phases: readonly Phase[];
  /** When the coaching of relief stops, which repeats its last phase until then; a routine has no such limit. */
  readonly #limitAtMs: number;
  #index = 0;
  #timesHeld = 0;
  #leftMs: number;
  #nowMs: number;
  /** Whether the new phase has not been announced yet. */
  #isUnsaid = true;
  /** When the icon or the cue last changed. */
  changedAtMs: number;

  /** @param cues gets what should be heard */
  constructor(cues: Heard[], phases: readonly Phase[], startsAtMs: number, limitAtMs: number) {
    this.#cues = cues;
    this.#phases = phases;
    this.#limitAtMs = limitAtMs;
    this.#nowMs = startsAtMs;
    this.changedAtMs = startsAtMs;
    this.#leftMs = this.#phase.seconds * secondMs;
  }

  /** The text on the icon. */
  get badge(): string {
    if (this.state === 'overdue') return 'help';
    return this.state === 'running' ? String(Math.ceil(this.#leftMs / secondMs)) : '';
  }

  get #isRelief() {
    return this.#limitAtMs < Infinity;
  }

  get #isUnderWay() {
    return this.state === 'running' || this.state === 'paused';
  }

  get #phase() {
    return this.#phases[this.#index]!;
  }

  /** Advances the clock to a moment. */
  until(atMs: number) {
    // The clock starts a moment after the press.
    if (this.state === 'running' && atMs >= this.#nowMs) this.#sayBegin();
    while (this.#nowMs < atMs && this.#isUnderWay) {
      const isRunning = this.state === 'running';
      const untilChangeMs = isRunning ? this.#leftMs % secondMs || secondMs : Infinity;
      const toMs = Math.min(atMs, this.#nowMs + untilChangeMs, this.#limitAtMs);
      const isChange = toMs === this.#nowMs + untilChangeMs;
      if (isRunning) this.#leftMs -= toMs - this.#nowMs;
      this.#nowMs = toMs;
      if (toMs === this.#limitAtMs) {
        this.state = 'overdue';
        this.#say('help');
      } else if (isChange) this.#change();
    }
    this.#nowMs = Math.max(this.#nowMs, atMs);
  }

  pause() {
    if (this.state === 'running') this.#become('paused');
  }

  resume() {
    if (this.state !== 'paused') return;
    this.#become('running');
    // A cue that was due in the pause is heard after it.
    this.#sayBegin();
  }

  next() {
    if (!this.#isUnderWay) return;
    if (!this.#isRelief && this.#index === this.#phases.length - 1) return this.end();
    this.changedAtMs = this.#nowMs;
    this.#goOn();
  }

  end() {
    this.#become('ended');
  }

  #become(state: Walk['state']) {
    this.state = state;
    this.changedAtMs = this.#nowMs;
  }

  #change() {
    this.changedAtMs = this.#nowMs;
    if (this.#leftMs === 0) this.#goOn();
    else if (this.#phase.kind === 'hold' && this.#leftMs <= 3 * secondMs) this.#say('count');
  }

  #goOn() {
    if (this.#index < this.#phases.length - 1) this.#index += 1;
    else if (!this.#isRelief) {
      this.state = 'ended';
      return this.#say('end');
    }
    this.#leftMs = this.#phase.seconds * secondMs;
    if (this.#phase.kind === 'hold') this.#timesHeld += 1;
    // At the limit, only the cue to get help is heard.
    this.#isUnsaid = this.#nowMs !== this.#limitAtMs;
    if (this.state === 'running') this.#sayBegin();
  }

  #sayBegin() {
    if (!this.#isUnsaid) return;
    this.#isUnsaid = false;
    const { kind } = this.#phase;
    const isAgain = this.#isRelief && this.#timesHeld > 1;
    if (kind === 'ready') this.#say(this.#index === 0 ? 'ready' : 'next');
    else this.#say(isAgain ? 'blockDone' : kind);
  }

  #say(cue: string) {
    this.changedAtMs = this.#nowMs;
    const last = this.#cues.at(-1);
    // *Next* exactly when a new block begins starts another block, with one chime for both.
    if (last?.cue === cue && last.atMs === this.#nowMs) return;
    this.#cues.push({ cue, atMs: this.#nowMs });
  }
}
