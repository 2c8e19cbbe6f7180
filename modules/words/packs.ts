import type { Texts } from './compile.ts';

// Words come in three packs: what the popup shows first, what the background says, and the rest. In a pattern, `*`
// stands for one part of a key and `**` for any number of parts.

/** What the popup shows first, also with a session, its result, or nudges. The pages in tabs share much of it. */
const saidByPopup = [
  'extensionName',
  'language',
  'direction',
  'app.*',
  'home.mode',
  'home.start',
  'home.steps',
  'home.chosen',
  'home.change',
  'home.where',
  'home.muscle',
  'home.position',
  'home.side',
  'mode.*',
  'muscle.*',
  'position.*',
  'side.*',
  'stretch.*.cue',
  'stretch.*.picture',
  'routine.*.name',
  'checklist.title',
  'checklist.swollenLeg',
  'checklist.more',
  'relief.*.label',
  'help.title',
  'aftercare.*',
  'says.notReviewed',
  'leg.**',
  'duration.*',
  'when.*',
  'failure.*',
  'water.*',
  'water.notification.title',
  'evening.title',
  'evening.show',
  'timer.**',
  'status.*',
  'result.*',
  'plan.ahead',
  'plan.more',
].map(expressionOf);

/** What the background says, even while no page is open. */
const saidByBackground = [
  'extensionName',
  'language',
  'badge.*',
  'cue.**',
  'leg.**',
  'help.notice.*',
  'evening.*',
  'water.drank',
  'water.snooze',
  'water.notification.*',
].map(expressionOf);

/** What the browser itself reads, and the language it chose. */
export const manifestKeys = ['extensionName', 'storeName', 'extensionDescription', 'language'];

export const packs = ['popup', 'pages', 'background'] as const;

export type Pack = (typeof packs)[number];

/** The texts of a pack. The background's texts are in another pack too if a page says them. */
export function textsOf(pack: Pack, texts: Texts): Texts {
  const isIn = {
    popup: (key: string) => isAnyOf(saidByPopup, key),
    background: (key: string) => isAnyOf(saidByBackground, key),
    pages: (key: string) =>
      !isAnyOf(saidByPopup, key) && !key.startsWith('badge.') && !manifestKeys.includes(key),
  }[pack];
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isIn(key)));
}

const isAnyOf = (some: readonly RegExp[], key: string) => some.some((each) => each.test(key));

function expressionOf(pattern: string): RegExp {
  const parts = pattern
    .split('.')
    .map((part) => part.replace(/^\*\*$/, '.+').replace(/^\*$/, '[^.]+'));
  return new RegExp(`^${parts.join(String.raw`\.`)}$`);
}
