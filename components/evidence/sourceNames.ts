import { publishers, type Publisher } from '../../content/publishers.ts';
import type { Statement } from '../../content/statement.ts';
import { t } from '../../platform/words.ts';

/** The publisher, and the site where it was read if that is another one. */
export function nameOf({ publisher, via }: Publisher): string {
  return via ? t('says.via', { publisher, site: via }) : publisher;
}

/** The publishers behind a statement, each once. */
export function sourceNames({ sources: ids }: Statement): string[] {
  return [...new Set(ids.map((id) => nameOf(publishers[id])))];
}
