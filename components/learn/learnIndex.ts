import { i18n } from '#i18n';
import { helpGroups, helpSigns } from '../../content/help.ts';
import { aftercare } from '../../content/relief.ts';
import { cautions, stopSigns } from '../../content/stretchSafety.ts';
import { stretches, type Stretch } from '../../content/stretches.ts';
import { topics } from '../../content/topics.ts';
import { finderOf } from '../../domain/search.ts';
import { signAnchor } from '../help/HelpCard.tsx';

/** Anchors of reasons to stop, of reasons to ask first and of aftercare. */
export const stopAnchor = (id: string) => `stop-${id}`;
export const askAnchor = (id: string) => `ask-${id}`;
export const afterAnchor = (id: string) => `after-${id}`;

/** Anchor of the standing evening routine; the sitting one is a stretch of its own. */
export const standingEveningAnchor = 'beforeBedStanding';

/** The searchable text of each part of the page, by anchor. */
function indexed(): [anchor: string, text: string][] {
  const allStretches: readonly Stretch[] = stretches;
  return [
    ...allStretches.map((stretch) => [stretch.id, stretchText(stretch)] as const),
    [standingEveningAnchor, standingEveningText()] as const,
    ...stopSigns.map(({ id }) => [stopAnchor(id), i18n.t(`stopIf.${id}`)] as const),
    ...cautions.map(({ id }) => [askAnchor(id), i18n.t(`avoidIf.${id}`)] as const),
    ...Object.values(topics)
      .flat()
      .map(({ id }) => [id, `${i18n.t(`fact.${id}.title`)} ${i18n.t(`fact.${id}.line`)}`] as const),
    ...aftercare.map(({ id }) => [afterAnchor(id), i18n.t(`aftercare.${id}`)] as const),
    ...helpGroups.flatMap((group) =>
      helpSigns[group].map(({ id }) => [signAnchor(id), signText(id)] as const),
    ),
  ].map(([anchor, text]) => [anchor, text]);
}

function stretchText({ id, muscles, position, steps }: Stretch): string {
  return [
    ...muscles.flatMap((muscle) => [i18n.t(`muscle.${muscle}`), i18n.t(`properName.${muscle}`)]),
    i18n.t(`position.${position}`),
    i18n.t(`stretch.${id}.cue`),
    i18n.t(`stretch.${id}.feel`),
    ...steps.map((step) => i18n.t(`stretch.${id}.steps.${step}` as never)),
  ].join(' ');
}

function standingEveningText(): string {
  const parts = ['name', 'note'].map((part) => i18n.t(`routine.beforeBed.${part}` as never));
  return [...parts, i18n.t('position.standing')].join(' ');
}

function signText(id: string): string {
  return ['sign', 'mayBe', 'action']
    .map((part) => i18n.t(`help.sign.${id}.${part}` as never))
    .join(' ');
}

let index: [string, string][] | undefined;

/** The anchors of the parts that a search finds. */
export function anchorsFor(query: string): ReadonlySet<string> {
  index ??= indexed();
  const isFound = finderOf(query);
  return new Set(index.filter(([, text]) => isFound(text)).map(([anchor]) => anchor));
}
