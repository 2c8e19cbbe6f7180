import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { useFailure } from '../../state/useFailure.ts';
import { useIsReadable } from '../../state/useStored.ts';
import { Button } from './Button.tsx';
import './FailureNote.css';

/**
 * Says so when something failed, or nothing can be read. Everything that is asked for and fails ends up here, until the
 * next thing succeeds or the note is put away.
 */
export function FailureNote() {
  const isReadable = useIsReadable();
  const { failure, dismiss } = useFailure();
  const noteRef = useRef<HTMLDivElement>(null);
  const words = isReadable
    ? failure && i18n.t(`error.${failure.kind}`)
    : i18n.t('error.unreadable');
  const putAway = () => {
    dismiss();
    // The button goes, and would take the focus with it.
    noteRef.current?.focus();
  };
  return (
    <div ref={noteRef} class={words ? 'card failure' : 'unseen'} tabIndex={-1}>
      <p role="alert">{words}</p>
      {isReadable && failure && <Button onClick={putAway}>{i18n.t('app.dismiss')}</Button>}
    </div>
  );
}
