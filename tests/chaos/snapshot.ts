import { originalLanguage, readLanguages } from '../../modules/words/languages.ts';
import type { Rig } from '../../scripts/browsers/index.ts';

/** What can be seen of Legroom at one moment, without its help. */
export interface Snapshot {
  /** All of `storage.local`. */
  stored: Record<string, unknown>;
  alarms: string[];
  badge: string;
  /** The badge's texts for what is not a number of seconds. */
  words: { help: string; water: string; evening: string };
  /** Whether anybody holds Legroom's lock or waits for it. */
  isBusy: boolean;
  /** By the machine's clock: when the look began, and when it was over. On a busy machine seconds lie between. */
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
