import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { stretchFor } from '../../content/muscles.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Figure } from '../figure/Figure.tsx';
import { legWords } from '../../state/session/words.ts';
import { Button } from '../ui/Button.tsx';
import { CrampChoice } from './lazyViews.ts';
import { StartButton } from './StartButton.tsx';

interface ReliefCardProps {
  /** Shows the stretch step by step. */
  onHowTo: () => unknown;
}

/** What cramps, and the stretch for it. */
export function ReliefCard({ onHowTo }: ReliefCardProps) {
  const { muscle, position, side } = useStored(choiceItem);
  const [isChanging, setIsChanging] = useState(false);
  const id = useId();
  const change = async () => {
    await CrampChoice.load();
    setIsChanging(true);
  };
  if (isChanging) return <CrampChoice onClose={() => setIsChanging(false)} />;
  const stretch = stretchFor(muscle, position);
  return (
    <section class="card stretch">
      <h2 id={`${id}-where`}>{t('home.chosen', { leg: legWords({ side, stretch }), position })}</h2>
      <button type="button" class="change" aria-describedby={`${id}-where`} onClick={change}>
        {t('home.change')}
      </button>
      <Figure stretch={stretch} side={side} />
      <div>
        <p class="cue" id={`${id}-cue`}>
          {t(`stretch.${stretch}.cue`)}
        </p>
        <Button look="link" onClick={onHowTo}>
          {t('home.steps')}
        </Button>
      </div>
      <StartButton focused describedBy={`${id}-where ${id}-cue`} />
    </section>
  );
}
