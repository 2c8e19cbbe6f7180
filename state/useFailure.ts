import { useEffect, useState } from 'preact/hooks';
import { sessionItem } from './items.ts';
import { StorageError } from './stored.ts';
import { onWritten } from './update.ts';

/** Something that was asked for and did not happen. */
export interface Failure {
  kind: 'diskFull' | 'notSaved' | 'unexpected';
  /** Of the item that could not be read or written, where it was that. */
  key?: string;
}

const failureOf = (reason: unknown): Failure =>
  reason instanceof StorageError
    ? { kind: reason.isFull ? 'diskFull' : 'notSaved', key: reason.key }
    : { kind: 'unexpected' };

/** The last failure that nothing has followed which succeeded, and a way to put it away. */
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
        // A running session is written every second, which says nothing of what else failed.
        setFailure((last) => (key === last?.key || key !== sessionItem.key ? null : last)),
      ),
    [],
  );
  return { failure, dismiss: () => setFailure(null) };
}
