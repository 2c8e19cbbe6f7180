import { diaryPatterns } from '../../content/diaryPatterns.ts';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { patternsIn, readAtMs, unseen } from '../../domain/diary/patterns.ts';
import { dayNumber } from '../../platform/days.ts';
import { rememberPatternsSeen } from '../../state/diary/ownActions.ts';
import { diaryStartItem, seenPatternsItem } from '../../state/diary/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Button } from '../ui/Button.tsx';
import './Patterns.css';

interface PatternsProps {
  cramps: readonly Cramp[];
  today: number;
}

/** What in the diary is worth a look at a sign to get help: quietly, until it was read. */
export function Patterns({ cramps, today }: PatternsProps) {
  const seen = useStored(seenPatternsItem);
  const startedAtMs = useStored(diaryStartItem);
  const firstDay = startedAtMs === null ? today : dayNumber(startedAtMs);
  const shown = unseen(patternsIn(cramps, firstDay, today), seen, cramps, Date.now());
  if (shown.length === 0) return null;
  const patterns = diaryPatterns.filter(({ id }) => shown.includes(id));
  return (
    <section class="stack-close" aria-labelledby="patterns">
      <h2 id="patterns">{t('pattern.heading')}</h2>
      {[...Map.groupBy(patterns, ({ sign }) => sign)].map(([sign, ofSign]) => (
        <SignToSee key={sign} sign={sign} patterns={ofSign} cramps={cramps} />
      ))}
    </section>
  );
}

type Pattern = (typeof diaryPatterns)[number];

interface SignToSeeProps {
  sign: Pattern['sign'];
  /** What in the diary leads to it. */
  patterns: readonly Pattern[];
  cramps: readonly Cramp[];
}

/** What to do about a sign: its own words, or those of its group. */
const actionFor = (sign: Pattern['sign']) =>
  sign === 'overTenMinutes' ? 'help.sign.overTenMinutes.action' : 'help.group.appointment.line';

/** One sign, what in the diary leads to it, and why. */
function SignToSee({ sign, patterns, cramps }: SignToSeeProps) {
  return (
    <article class={`card pattern ${sign === 'overTenMinutes' ? 'pattern-today' : ''}`}>
      {patterns.map(({ id }) => (
        <h3 key={id}>{t(`pattern.${id}.title`)}</h3>
      ))}
      {patterns.some(({ id }) => id === 'oneSide') ? (
        // Cramps in one leg are not yet its sign, a clot: there is nothing to do at once.
        <b>{t('pattern.oneSide.action')}</b>
      ) : (
        <p>
          <span>{t(`help.sign.${sign}.sign`)}</span> · <b>{t(actionFor(sign))}</b>
        </p>
      )}
      <details>
        <summary>{t('pattern.why')}</summary>
        {patterns.map((pattern) => (
          <div key={pattern.id}>
            <p>{t(`pattern.${pattern.id}.why`)}</p>
            <Evidence statement={pattern} />
          </div>
        ))}
      </details>
      <div class="buttons">
        <a class="touch" href={`/learn.html#sign-${sign}`}>
          {t('pattern.showSign')}
        </a>
        <Button
          onClick={() =>
            rememberPatternsSeen(
              patterns.map(({ id }) => id),
              readAtMs(cramps, Date.now()),
            )
          }
        >
          {t('pattern.seen')}
        </Button>
      </div>
    </article>
  );
}
