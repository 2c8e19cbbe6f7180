import { useEffect, useState } from 'preact/hooks';
import { sessionItem } from './items.ts';
import { StorageError } from './stored.ts';
import { onWritten } from './update.ts';

/** An action that failed. */
export interface Failure {
  kind: 'diskFull' | 'notSaved' | 'unexpected';
  /** Key of the item that could not be read or written, if that was the reason. */
  key?: string;
}

const failureOf = (reason: unknown): Failure =>
  reason instanceof StorageError
    ? { kind: reason.isFull ? 'diskFull' : 'notSaved', key: reason.key }
    : { kind: 'unexpected' };

/** The last failure, until a later action succeeds, and a function to dismiss it. */
export function useFailure(): { failure: Failure | null; dismiss: () => void } {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const onFailure = ({ reason }: PromiseRejectionEvent) => setFailure(failureOf(reason));
    addEventListener('unhandledrejection', onFailure);
    return () => removeEventListener('unhandledrejection', onFailure);
  }, []);
  useEffect(
    () =>
      onWritten((key) =>
        // The session's heartbeat writes every second, which says nothing about the action that failed.
        setFailure((last) => (key === last?.key || key !== sessionItem.key ? null : last)),
      ),
    [],
  );
  return { failure, dismiss: () => setFailure(null) };
}
