import { sources, type Publisher } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';
import { t } from '../../platform/words.ts';

/** The publisher, and what a reader has to know of it: that nothing was read, who repeats it, or that nobody answers for it. */
export function nameOf({ publisher, via, isUnread, isPrivate }: Publisher): string {
  if (isUnread) return t('says.notRead', { publisher });
  if (isPrivate) return t('says.privatePage', { publisher });
  return via ? t('says.via', { publisher, site: via }) : publisher;
}

/** The publishers behind a statement, each once. */
export function sourceNames({ sources: ids }: Statement): string[] {
  return [...new Set(ids.map((id) => nameOf(sources[id])))];
}
