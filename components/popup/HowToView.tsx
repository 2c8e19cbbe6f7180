import { Fragment, type ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';
import { stretchFor, type MuscleId, type StretchId } from '../../content/muscles.ts';
import { stepKeysOf, stretches, type Stretch } from '../../content/stretches.ts';
import { routineSteps } from '../../domain/routine.ts';
import { isUnderWay, statusAt, type PhaseSide } from '../../domain/session/index.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { Figure } from '../figure/Figure.tsx';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { reasonsOf } from '../session/reasonsOf.ts';
import { StartButton } from './StartButton.tsx';
import { useSession } from './useSession.ts';
import './HowToView.css';

interface HowToViewProps {
  /** Lists the keys. */
  onKeys: () => unknown;
  /** Called when the stretch is started from here. */
  onStarted: () => unknown;
}

/**
 * What is chosen or under way, step by step: what each stretch should feel like, when to stop, who should ask first, and how
 * good the evidence is. A timer runs on behind it.
 */
export function HowToView({ onKeys, onStarted }: HowToViewProps) {
  const { mode, muscle, position, side, routine, own } = useStored(choiceItem);
  const { session, nowMs } = useSession();
  const keys = (
    <Button look="link" onClick={onKeys}>
      {t('app.keys')}
    </Button>
  );
  if (isUnderWay(session, nowMs)) {
    const { phase } = statusAt(session, nowMs);
    return <HowTo ids={[phase.stretch]} side={phase.side} end={keys} />;
  }
  const start = <StartButton onStarted={onStarted} />;
  if (mode === 'relief')
    return <HowTo ids={[stretchFor(muscle, position)]} side={side} start={start} end={keys} />;
  const ids = routineSteps(routine, position, own).map(({ stretch }) => stretch);
  return (
    <HowTo ids={ids} side={side} title={t(`routine.${routine}.name`)} start={start} end={keys} />
  );
}

interface HowToProps {
  /** What is explained: one stretch, or those of a routine. */
  ids: readonly StretchId[];
  side: PhaseSide;
  /** The name of the routine. */
  title?: string | undefined;
  /** What stands under the steps, and at the end. */
  start?: ComponentChildren;
  end?: ComponentChildren;
}

/** Stretches step by step. */
export function HowTo({ ids, side, title, start, end }: HowToProps) {
  const shown = ids.map((id) => stretches.find((one) => one.id === id)!);
  return (
    <section class="card stack-close how-to">
      {title && <Heading>{title}</Heading>}
      {shown.map((stretch) => (
        <Steps key={stretch.id} stretch={stretch} side={side} isAlone={!title} />
      ))}
      {start}
      {reasonsOf(shown).map(({ kind, reasons }) => (
        <Fragment key={kind}>
          <h3>{t(`home.${kind}`)}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      <p class="soft">
        <PageLink href={`/learn.html#${ids[0]}`}>{t('home.more')}</PageLink>
      </p>
      {end}
      <Honesty />
    </section>
  );
}

interface StepsProps {
  stretch: Stretch & { id: StretchId };
  side: PhaseSide;
  /** Whether it is no part of a routine. */
  isAlone: boolean;
}

/** One stretch: its cue, its muscles, its steps, what to feel, and what is known about it. */
function Steps({ stretch, side, isAlone }: StepsProps) {
  const { id, muscles, question } = stretch;
  const cue = t(`stretch.${id}.cue`);
  const Feel = isAlone ? 'h3' : 'h4';
  return (
    <>
      {isAlone ? <Heading>{cue}</Heading> : <h3 class="how-to-cue">{cue}</h3>}
      <p class="soft">{muscles.map(nameOf).join(' · ')}</p>
      {isAlone && <Figure stretch={id} side={side} />}
      <ol>
        {stepKeysOf(stretch).map((key) => (
          <li key={key}>{t(key)}</li>
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
