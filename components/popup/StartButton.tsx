import { t } from '../../platform/words.ts';
import { startStretch } from '../../state/actions/stretch.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/useKeys.ts';

/** The one big button; Enter presses it from anywhere on the view. */
export function StartButton() {
  useKeys({ Enter: startStretch });
  return (
    <Button look="brand" large focused onClick={startStretch}>
      {t('home.start')}
    </Button>
  );
}
