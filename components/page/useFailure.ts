import { useEffect, useState } from 'preact/hooks';
import { StorageError, onWritten } from '../../state/kernel/store.ts';

/** How an action failed. */
type Failure = 'diskFull' | 'notSaved' | 'unexpected';

function failureOf(reason: unknown): Failure {
  if (!(reason instanceof StorageError)) return 'unexpected';
  return reason.isFull ? 'diskFull' : 'notSaved';
}

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
