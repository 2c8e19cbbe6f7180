import { language, t } from '../../platform/words.ts';
import { helpGroups, helpSigns, selfCare, type HelpSignId } from '../../content/help.ts';
import { positionOf } from '../../content/muscles.ts';
import { aftercare } from '../../content/relief.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { stepKeysOf, stretches, type Stretch } from '../../content/stretches.ts';
import { topics } from '../../content/topics.ts';
import { finderOf } from '../../domain/search.ts';
import { signAnchor } from '../help/HelpCard.tsx';

/** What a part of the page has to know of the search. */
export interface Search {
  /** Whether the search found the part with this id. */
  isFound: (id: string) => boolean;
  /** Whether something is searched for: what can be unfolded is open. */
  isOpen: boolean;
}

/** Anchors of reasons to stop, of reasons to ask first and of aftercare. */
export const stopAnchor = (id: string) => `stop-${id}`;
export const askAnchor = (id: string) => `ask-${id}`;
export const afterAnchor = (id: string) => `after-${id}`;

/** Anchor of the standing evening routine; the sitting one is a stretch of its own. */
export const standingEveningAnchor = 'beforeBedStanding';

type Entry = readonly [anchor: string, text: string];

/** The searchable text of each part of the page, by anchor. */
function indexed(): readonly Entry[] {
  const allStretches: readonly Stretch[] = stretches;
  return [
    ...allStretches.map((stretch) => [stretch.id, stretchText(stretch)] as const),
    [standingEveningAnchor, standingEveningText()],
    ...stopSigns.map(({ id }) => [stopAnchor(id), t(`stopIf.${id}`)] as const),
    ...cautions.map(({ id }) => [askAnchor(id), t(`avoidIf.${id}`)] as const),
    ...Object.values(topics)
      .flat()
      .map(({ id }) => [id, [t(`fact.${id}.title`), t(`fact.${id}.line`)].join(' ')] as const),
    ...aftercare.map(({ id }) => [afterAnchor(id), t(`aftercare.${id}`)] as const),
    [selfCare.id, t('help.selfCare')] as const,
    ...helpGroups.flatMap((group) =>
      helpSigns[group].map(({ id }) => [signAnchor(id), signText(id)] as const),
    ),
  ];
}

function stretchText(stretch: Stretch): string {
  const { id, muscles } = stretch;
  return [
    ...muscles.flatMap((muscle) => [t(`muscle.${muscle}`), t(`properName.${muscle}`)]),
    t(`position.${positionOf(id)}`),
    t(`stretch.${id}.cue`),
    t(`stretch.${id}.feel`),
    ...stepKeysOf(stretch).map((key) => t(key)),
  ].join(' ');
}

function standingEveningText(): string {
  const parts = ['routine.beforeBed.name', 'routine.beforeBed.note', 'position.standing'] as const;
  return parts.map((key) => t(key)).join(' ');
}

function signText(id: HelpSignId): string {
  const parts = ['name', 'sign', 'mayBe'] as const;
  return parts.map((part) => t(`help.sign.${id}.${part}`)).join(' ');
}

/** The index of each language that was searched in. */
const indexes: Record<string, readonly Entry[]> = {};

/** The anchors of the parts that a search finds. */
export function anchorsFor(query: string): ReadonlySet<string> {
  const index = (indexes[language()] ??= indexed());
  const isFound = finderOf(query, t('learn.synonyms'));
  return new Set(index.filter(([, text]) => isFound(text)).map(([anchor]) => anchor));
}
