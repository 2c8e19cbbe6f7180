import { t } from '../../platform/words.ts';
import { clotSteps, relief, type ReliefId } from '../../content/relief.ts';
import type { Statement } from '../../content/statement.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';

interface ReliefViewProps {
  /** Shows the signs of a clot. */
  onClotSigns: () => unknown;
}

/** Each relief step: how long, with what, when not, and how good the evidence is. */
export function ReliefView({ onClotSigns }: ReliefViewProps) {
  const steps: readonly Statement<ReliefId>[] = relief;
  return (
    <section class="card stack">
      <Heading>{t('checklist.more')}</Heading>
      {steps.map((statement) => (
        <div key={statement.id}>
          <h3>{t(`relief.${statement.id}.label`)}</h3>
          <p class="soft">{t(`relief.${statement.id}.aside`)}</p>
          <p>
            {t(`relief.${statement.id}.note`)}{' '}
            {clotSteps.includes(statement.id) && (
              <Button look="link" onClick={onClotSigns}>
                {t('checklist.howToTell')}
              </Button>
            )}
          </p>
          <Evidence statement={statement} />
        </div>
      ))}
      <Honesty />
    </section>
  );
}
