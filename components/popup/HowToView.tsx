import { i18n } from '#i18n';
import type { MuscleId, StretchId } from '../../content/muscles.ts';
import { stretches } from '../../content/stretches.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageLink } from './PageLink.tsx';
import './HowToView.css';

/** A muscle as people call it, and as a clinician does. */
function nameOf(muscle: MuscleId): string {
  return `${i18n.t(`muscle.${muscle}`)} (${i18n.t(`properName.${muscle}`)})`;
}

/** One stretch step by step, what it should feel like, when to stop, who should ask first, and how good the evidence is. */
export function HowToView({ stretch: id }: { stretch: StretchId }) {
  const stretch = stretches.find((one) => one.id === id)!;
  const stepWords = stretch.steps.map((step) => i18n.t(`stretch.${id}.steps.${step}` as never));
  return (
    <section class="card how-to">
      <Heading>{i18n.t(`stretch.${id}.cue`)}</Heading>
      <p class="soft">{stretch.muscles.map(nameOf).join(' · ')}</p>
      <ol>
        {stepWords.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <h3>{i18n.t('home.feel')}</h3>
      <p>{i18n.t(`stretch.${id}.feel`)}</p>
      <p class="soft">
        {stretch.question === 'relief'
          ? i18n.t('says.positions')
          : i18n.t('fact.eveningStretch.line')}
        <Evidence statement={stretch} />
      </p>
      <h3>{i18n.t('home.stopIf')}</h3>
      <ul>
        {stretch.stopIf.map((sign) => (
          <li key={sign}>{i18n.t(`stopIf.${sign}`)}</li>
        ))}
      </ul>
      <h3>{i18n.t('home.avoidIf')}</h3>
      <ul>
        {stretch.avoidIf.map((caution) => (
          <li key={caution}>{i18n.t(`avoidIf.${caution}`)}</li>
        ))}
      </ul>
      <p class="soft">
        <PageLink href={`/learn.html#${id}`} open={({ openLearn }) => openLearn(id)}>
          {i18n.t('home.more')}
        </PageLink>
      </p>
      <Honesty />
    </section>
  );
}
