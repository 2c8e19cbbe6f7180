import { t } from '../../platform/words.ts';
import { useFailure } from './useFailure.ts';
import { useIsReadable } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import './FailureNote.css';

/**
 * Tells the person that an action failed or that storage cannot be read. It stays until the next action succeeds or it is
 * dismissed.
 */
export function FailureNote() {
  const isReadable = useIsReadable();
  const { failure, dismiss } = useFailure();
  const words = isReadable ? failure && t(`failure.${failure}`) : t('failure.unreadable');
  return (
    // It takes the focus of its button.
    <div class={words ? 'card failure' : 'unseen'} tabIndex={-1}>
      <p role="alert">{words}</p>
      {isReadable && failure && <Button onClick={dismiss}>{t('app.dismiss')}</Button>}
    </div>
  );
}
