import { t } from '../../platform/words.ts';
import { useMayNotify } from '../../platform/permissions.ts';
import { askToNotifyFrom, type Place } from '../../state/reminders/actions.ts';
import { Button } from '../ui/Button.tsx';

/** Offers to allow notifications; renders nothing once they are allowed. */
export function NotifyLine({ place }: { place: Place }) {
  if (useMayNotify() !== false) return null;
  return (
    <p class="notify-line soft">
      {t('water.notAllowed')}{' '}
      <Button look="link" onClick={() => askToNotifyFrom(place)}>
        {t('water.allow')}
      </Button>
    </p>
  );
}
