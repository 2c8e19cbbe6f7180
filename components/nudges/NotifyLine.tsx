import { t } from '../../platform/words.ts';
import { useMayNotify } from '../../platform/permissions.ts';
import { askToNotifyFrom, type Place } from '../../state/reminders/actions.ts';
import { Button } from '../ui/Button.tsx';
import './NotifyLine.css';

/** Offers to allow notifications; renders nothing once they are allowed. */
export function NotifyLine({ place }: { place: Place }) {
  if (useMayNotify() !== false) return null;
  return (
    <div class="notify-line soft">
      <span>{t('water.notAllowed')}</span>
      <Button look="link" onClick={() => askToNotifyFrom(place)}>
        {t('water.allow')}
      </Button>
    </div>
  );
}
