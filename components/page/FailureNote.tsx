import { useRef } from 'preact/hooks';
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
  const noteRef = useRef<HTMLDivElement>(null);
  const words = isReadable ? failure && t(`failure.${failure}`) : t('failure.unreadable');
  const putAway = () => {
    dismiss();
    // The focused button is removed with the note.
    noteRef.current?.focus();
  };
  return (
    <div ref={noteRef} class={words ? 'card failure' : 'unseen'} tabIndex={-1}>
      <p role="alert">{words}</p>
      {isReadable && failure && <Button onClick={putAway}>{t('app.dismiss')}</Button>}
    </div>
  );
}
