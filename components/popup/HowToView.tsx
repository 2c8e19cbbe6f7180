import { t } from '../../platform/words.ts';
import type { MuscleId, StretchId } from '../../content/muscles.ts';
import { stretches } from '../../content/stretches.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageLink } from './PageLink.tsx';
import './HowToView.css';

/** A muscle as people call it, and as a clinician does. */
function nameOf(muscle: MuscleId): string {
  return t('home.muscleName', {
    name: t(`muscle.${muscle}`),
    properName: t(`properName.${muscle}`),
  });
}

/** One stretch step by step, what it should feel like, when to stop, who should ask first, and how good the evidence is. */
export function HowToView({ stretch: id }: { stretch: StretchId }) {
  const stretch = stretches.find((one) => one.id === id)!;
  const stepWords = stretch.steps.map((step) => t(`stretch.${id}.steps.${step}` as never));
  return (
    <section class="card how-to">
      <Heading>{t(`stretch.${id}.cue`)}</Heading>
      <p class="soft">{stretch.muscles.map(nameOf).join(' · ')}</p>
      <ol>
        {stepWords.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <h3>{t('home.feel')}</h3>
      <p>{t(`stretch.${id}.feel`)}</p>
      <p class="soft">
        {stretch.question === 'relief' ? t('says.positions') : t('fact.eveningStretch.line')}
        <Evidence statement={stretch} />
      </p>
      <h3>{t('home.stopIf')}</h3>
      <ul>
        {stretch.stopIf.map((sign) => (
          <li key={sign}>{t(`stopIf.${sign}`)}</li>
        ))}
      </ul>
      <h3>{t('home.avoidIf')}</h3>
      <ul>
        {stretch.avoidIf.map((caution) => (
          <li key={caution}>{t(`avoidIf.${caution}`)}</li>
        ))}
      </ul>
      <p class="soft">
        <PageLink href={`/learn.html#${id}`} open={({ openLearn }) => openLearn(id)}>
          {t('home.more')}
        </PageLink>
      </p>
      <Honesty />
    </section>
  );
}
