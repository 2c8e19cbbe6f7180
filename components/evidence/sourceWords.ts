import { i18n } from '#i18n';
import { sources, type Source } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';

/** The publisher, and the site where it was read if that is another one. */
export function nameOf({ publisher, via }: Source): string {
  return via ? i18n.t('says.via', [publisher, via]) : publisher;
}

/** The question that a statement answers, if any, and its publishers, each once. */
export function sourceWords({ question, sources: ids }: Statement): string {
  const names = new Set(ids.map((id) => nameOf(sources[id])));
  return [...(question ? [i18n.t(`question.${question}`)] : []), ...names].join(' · ');
}
