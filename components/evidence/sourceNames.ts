import { publishers, type Publisher } from '../../content/publishers.ts';
import type { Statement } from '../../content/statement.ts';
import { t } from '../../platform/words.ts';

/** The publisher, and the site where it was read if that is another one; or that it was not, or only its title. */
export function nameOf({ publisher, via, isRead }: Publisher): string {
  if (isRead) return t(isRead === 'no' ? 'says.notRead' : 'says.titleRead', { publisher });
  return via ? t('says.via', { publisher, site: via }) : publisher;
}

/** The publishers behind a statement, each once. */
export function sourceNames({ sources: ids }: Statement): string[] {
  return [...new Set(ids.map((id) => nameOf(publishers[id])))];
}
