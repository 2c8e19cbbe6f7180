import { t } from '../../platform/words.ts';
import type { StretchId } from '../../content/muscles.ts';
import { stepKeysOf, stretches, type Stretch } from '../../content/stretches.ts';
import type { Choice } from '../../domain/session/index.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { Figure } from '../figure/Figure.tsx';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import type { Start } from '../session/useStart.ts';
import './StretchGuide.css';

interface StretchGuideProps {
  stretch: StretchId;
  /** Its title. */
  title: string;
  /** What it stretches: with the title, the name of the start button. */
  what: string;
  /** What its button starts. */
  choice: Partial<Choice>;
  onStart: Start;
  hidden: boolean;
}

/** One stretch: its picture, its steps, what to feel, how long, how well it is supported, and a button that starts it. */
export function StretchGuide({ stretch: id, title, what, choice, ...rest }: StretchGuideProps) {
  const { side } = useStored(choiceItem);
  const stretch: Stretch = stretches.find((one) => one.id === id)!;
  return (
    <article id={id} class="card guide" hidden={rest.hidden}>
      <div class="guide-picture">
        <Figure stretch={id} side={side} />
      </div>
      <h4 tabIndex={-1}>{title}</h4>
      <p class="guide-cue">{t(`stretch.${id}.cue`)}</p>
      <Button onClick={() => rest.onStart(choice)}>
        {t('learn.start')}
        <span class="unseen"> {t('learn.startWhat', { what, position: title })}</span>
      </Button>
      <ol>
        {stepKeysOf(stretch).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p>
        <b>{t('learn.feel')}</b> {t(`stretch.${id}.feel`)}
      </p>
      <p class="soft">{holdWords(stretch)}</p>
      <FoldedEvidence statement={stretch} />
    </article>
  );
}

/** "As a routine: 15 to 30 s, 2 to 4 times." */
function holdWords({ holdSeconds, rounds }: Stretch): string {
  const range = ({ min, max }: { min: number; max: number }) =>
    min === max ? String(min) : t('learn.range', { from: min, to: max });
  return t('learn.holds', { seconds: range(holdSeconds), rounds: range(rounds) });
}
