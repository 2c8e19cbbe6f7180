import { i18n } from '#i18n';
import { startStretch } from '../../state/actions/stretch.ts';
import { Button } from '../Button.tsx';
import { useKeys } from '../useKeys.ts';

/** The one big button; Enter presses it from anywhere on the view. */
export function StartButton() {
  useKeys({ Enter: startStretch });
  return (
    <Button look="brand" large focused onClick={startStretch}>
      {i18n.t('home.start')}
    </Button>
  );
}
