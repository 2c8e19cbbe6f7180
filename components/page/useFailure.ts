import { useEffect, useState } from 'preact/hooks';
import { StorageError, onWritten } from '../../state/kernel/store.ts';

/** An action that failed. */
export interface Failure {
  kind: 'diskFull' | 'notSaved' | 'unexpected';
}

const failureOf = (reason: unknown): Failure =>
  reason instanceof StorageError
    ? { kind: reason.isFull ? 'diskFull' : 'notSaved' }
    : { kind: 'unexpected' };

/** The last failure, until a later action succeeds, and a function to dismiss it. */
export function useFailure(): { failure: Failure | null; dismiss: () => void } {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const onFailure = ({ reason }: PromiseRejectionEvent) => setFailure(failureOf(reason));
    addEventListener('unhandledrejection', onFailure);
    return () => removeEventListener('unhandledrejection', onFailure);
  }, []);
  useEffect(() => onWritten(() => setFailure(null)), []);
  return { failure, dismiss: () => setFailure(null) };
}
