import { t } from '../../platform/words.ts';
import type { MuscleId, StretchId } from '../../content/muscles.ts';
import { stretches, type Stretch } from '../../content/stretches.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import './HowToView.css';

interface HowToViewProps {
  /** What is explained: one stretch, or those of a routine. */
  ids: readonly StretchId[];
  /** The name of the routine. */
  title?: string | undefined;
}

/** Stretches step by step, what each should feel like, when to stop, who should ask first, and how good the evidence is. */
export function HowToView({ ids, title }: HowToViewProps) {
  const shown = ids.map((id) => stretches.find((one) => one.id === id)!);
  const stopIf = new Set(shown.flatMap((stretch) => stretch.stopIf));
  const avoidIf = new Set(shown.flatMap((stretch) => stretch.avoidIf));
  return (
    <section class="card how-to">
      {title && <Heading>{title}</Heading>}
      {shown.map((stretch) => (
        <Steps key={stretch.id} stretch={stretch} isAlone={!title} />
      ))}
      <h3>{t('home.stopIf')}</h3>
      <ul>
        {[...stopIf].map((sign) => (
          <li key={sign}>{t(`stopIf.${sign}`)}</li>
        ))}
      </ul>
      <h3>{t('home.avoidIf')}</h3>
      <ul>
        {[...avoidIf].map((caution) => (
          <li key={caution}>{t(`avoidIf.${caution}`)}</li>
        ))}
      </ul>
      <p class="soft">
        <PageLink href={`/learn.html#${ids[0]}`}>{t('home.more')}</PageLink>
      </p>
      <Honesty />
    </section>
  );
}

/** One stretch: its cue, its muscles, its steps, what to feel, and what is known about it. */
function Steps({ stretch, isAlone }: { stretch: Stretch & { id: StretchId }; isAlone: boolean }) {
  const { id, muscles, steps, question } = stretch;
  const cue = t(`stretch.${id}.cue`);
  const Feel = isAlone ? 'h3' : 'h4';
  return (
    <>
      {isAlone ? <Heading>{cue}</Heading> : <h3 class="how-to-cue">{cue}</h3>}
      <p class="soft">{muscles.map(nameOf).join(' · ')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`stretch.${id}.steps.${step}` as never)}</li>
        ))}
      </ol>
      <Feel>{t('home.feel')}</Feel>
      <p>{t(`stretch.${id}.feel`)}</p>
      {/* A routine has a verdict of its own, on another question. */}
      {isAlone && (
        <p class="soft">
          {question === 'relief' ? t('says.positions') : t('fact.eveningStretch.line')}
          <Evidence statement={stretch} />
        </p>
      )}
    </>
  );
}

/** A muscle as people call it, and as a clinician does. */
function nameOf(muscle: MuscleId): string {
  return t('home.muscleName', {
    name: t(`muscle.${muscle}`),
    properName: t(`properName.${muscle}`),
  });
}
