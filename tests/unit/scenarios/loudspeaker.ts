import { fromHash } from '../../../entrypoints/offscreen/hash.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { giveSound } from '../cues/sound.ts';
import { newPage, pageOfCaller, runIn, type Page } from './page.ts';

/** Roughly how long a chime and a counted second sound. */
const chimeMs = 600;
const countMs = 80;

export interface Heard {
  cue: string;
  atMs: number;
}

interface World {
  readonly realMs: number;
  /** Waits in real time. */
  after: (ms: number, run: () => unknown, page?: Page) => unknown;
  /** How long Chrome takes to open a loudspeaker this time. */
  openingMs: () => number;
}

/** What a person hears, from the document that Chrome opens for each cue or from Firefox's background. */
export class Loudspeaker {
  readonly heard: Heard[] = [];
  #document: Page | undefined;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    const played = giveSound(async () => {
      const cue = /(\w+)\.wav/.exec(played.at(-1)!.src)![1]!;
      // A page that is gone is not heard.
      if (pageOfCaller()?.isAlive === false) return;
      this.heard.push({ cue, atMs: world.realMs });
      const soundsForMs = cue === 'count' ? countMs : chimeMs;
      await new Promise<void>((resolve) => setTimeout(resolve, soundsForMs));
    });
  }

  get isOpen() {
    return this.#document?.isAlive === true;
  }

  /**
   * Chrome's loudspeaker, one at a time: it opens when it has loaded, plays what its address says, and closes itself.
   */
  createDocument = ({ url }: { url: string }): Promise<void> => {
    if (this.isOpen)
      return Promise.reject(new Error('Only a single offscreen document may be created.'));
    const page = newPage('loudspeaker');
    this.#document = page;
    const caller = pageOfCaller();
    return new Promise((resolve) => {
      this.#world.after(
        this.#world.openingMs(),
        () => {
          void runIn(page, () => playAndClose(page, new URL(url, 'https://legroom.test').hash));
          if (caller?.isAlive !== false) resolve();
        },
        page,
      );
    });
  };

  closeDocument = async (): Promise<void> => {
    if (!this.isOpen) throw new Error('No current offscreen document.');
    this.#document!.isAlive = false;
  };
}

async function playAndClose(page: Page, hash: string) {
  const { sounding, language, atMs } = fromHash(hash.slice(1));
  await play(sounding, language, atMs);
  page.isAlive = false;
}
