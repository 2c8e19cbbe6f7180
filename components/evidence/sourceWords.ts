import { i18n } from '#i18n';
import { sources, type Source } from '../../content/sources.ts';
import type { Statement } from '../../content/statement.ts';

/** Who says it, and on whose page it was read where that is another's. */
export function nameOf({ publisher, via }: Source): string {
  return via ? i18n.t('says.via', [publisher, via]) : publisher;
}

/** Which question a statement answers, if any, and who stands behind it; each name once. */
export function sourceWords({ question, sources: ids }: Statement): string {
  const names = new Set(ids.map((id) => nameOf(sources[id])));
  return [...(question ? [i18n.t(`question.${question}`)] : []), ...names].join(' · ');
}
