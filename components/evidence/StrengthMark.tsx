import { t } from '../../platform/words.ts';
import type { Strength } from '../../content/strengths.ts';
import './StrengthMark.css';

const bars: Record<Strength, number> = {
  strong: 4,
  moderate: 3,
  weak: 1,
  untested: 0,
  contradicted: 0,
};

interface StrengthMarkProps {
  strength: Strength;
  /** By default the strength alone. */
  words?: string;
}

/** How good the evidence is: words, and up to four bars for those who see. */
export function StrengthMark({ strength, words = t(`strength.${strength}`) }: StrengthMarkProps) {
  return (
    <span class={`strength strength-${strength}`}>
      <span aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} class={bar <= bars[strength] ? 'strength-full' : ''} />
        ))}
      </span>
      {words}
    </span>
  );
}
