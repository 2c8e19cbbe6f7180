import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { pauseStretch, startStretch } from '../../state/actions/stretch.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/useKeys.ts';

/** The one big button; Enter presses it from anywhere on the view. */
export function StartButton() {
  const [isStarting, setIsStarting] = useState(false);
  const start = async () => {
    setIsStarting(true);
    try {
      await startStretch();
    } finally {
      setIsStarting(false);
    }
  };
  useKeys({ Enter: start });
  return (
    <Button
      look="brand"
      large
      focused
      onClick={start}
      // A quick Space before the running session is drawn means Pause, not Start.
      onKeyDown={(event) => {
        if (event.key !== ' ' || !isStarting) return;
        event.preventDefault();
        void pauseStretch();
      }}
    >
      {t('home.start')}
    </Button>
  );
}
