import { t } from '../../platform/words.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../page/useKeys.ts';
import { stretchActions } from './lazyViews.ts';

interface StartButtonProps {
  /** The ids of the elements that say what it starts. */
  describedBy?: string;
  /** Called as soon as it was pressed. */
  onStarted?: () => unknown;
  /** Takes the focus when it appears. The popup stays at its top, where the warnings are. */
  focused?: boolean;
}

/** The one big button; Enter presses it from anywhere on the view. */
export function StartButton({ describedBy, onStarted, focused }: StartButtonProps) {
  const start = async () => {
    onStarted?.();
    await (await stretchActions()).startStretch();
  };
  useKeys({ Enter: start });
  return (
    <Button
      look="brand"
      large
      focused={focused && 'unscrolled'}
      describedBy={describedBy}
      onClick={start}
    >
      {t('home.start')}
    </Button>
  );
}
