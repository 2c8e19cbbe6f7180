import { t } from '../../platform/words.ts';
import { publishers, type Publisher } from '../../content/publishers.ts';
import type { Statement } from '../../content/statement.ts';

/** The publisher, and the site where it was read if that is another one. */
export function nameOf({ publisher, via }: Publisher): string {
  return via ? t('says.via', { publisher, site: via }) : publisher;
}

/** The question that a statement answers, if any, and its publishers, each once. */
export function sourceWords({ question, sources: ids }: Statement): string {
  const names = new Set(ids.map((id) => nameOf(publishers[id])));
  return [...(question ? [t(`question.${question}`)] : []), ...names].join(' · ');
}
