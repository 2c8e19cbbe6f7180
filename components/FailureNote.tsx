import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { useIsReadable } from '../state/useStored.ts';
import './FailureNote.css';

/** Says so when something could not be saved, or nothing can be read. Every write that fails ends up here. */
export function FailureNote() {
  const isReadable = useIsReadable();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const onFailure = ({ reason }: PromiseRejectionEvent) => setFailure(String(reason));
    addEventListener('unhandledrejection', onFailure);
    return () => removeEventListener('unhandledrejection', onFailure);
  }, []);
  // The browsers' own words for a full disk or a full quota; both have it in the name or the message.
  const isFull = failure !== undefined && /quota|space|full/i.test(failure);
  const words = isReadable
    ? failure !== undefined && i18n.t(isFull ? 'error.diskFull' : 'error.notSaved')
    : i18n.t('error.unreadable');
  return (
    <p class={words ? 'card failure' : 'unseen'} role="alert">
      {words}
    </p>
  );
}
