import { fromHash } from '../../../entrypoints/offscreen/hash.ts';
import { play } from '../../../platform/loudspeaker.ts';
import { giveSound } from '../cues/sound.ts';
import { Page, pageOfCaller, runIn } from './pages.ts';

/** Roughly how long a chime and a counted second sound. */
const chimeMs = 600;
const countMs = 80;

export interface Heard {
  cue: string;
  atMs: number;
}

/**
 * What a person hears, from the document that Chrome opens for each cue or from Firefox's background.
 * @param chance decides how long Chrome takes to open a loudspeaker
 */
export function loudspeaker(nowMs: () => number, chance: () => number) {
  const heard: Heard[] = [];
  let page: Page | undefined;
  const played = giveSound(async () => {
    const cue = /(\w+)\.wav/.exec(played.at(-1)!.src)![1]!;
    if (!pageOfCaller().isAlive) return;
    heard.push({ cue, atMs: nowMs() });
    const soundsForMs = cue === 'count' ? countMs : chimeMs;
    await new Promise<void>((resolve) => setTimeout(resolve, soundsForMs));
  });

  async function playAndClose(opened: Page, hash: string) {
    const { sounding, language, atMs } = fromHash(hash);
    await play(sounding, language, atMs);
    opened.end();
  }

  /** One at a time: it opens when it has loaded, plays what its address says, and closes itself. */
  function createDocument({ url }: { url: string }): Promise<void> {
    if (page?.isAlive) throw new Error('Only a single offscreen document may be created.');
    const opened = new Page();
    page = opened;
    return new Promise((resolve) => {
      const open = () => {
        void playAndClose(opened, url.split('#')[1]!);
        resolve();
      };
      runIn(opened, () => setTimeout(open, 30 + 170 * chance()));
    });
  }

  function closeDocument() {
    if (!page?.isAlive) throw new Error('No current offscreen document.');
    page.end();
  }

  return { heard, createDocument, closeDocument };
}
