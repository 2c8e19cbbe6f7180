import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { atOnce } from '../../state/update.ts';

/** The text of a field while it is typed, separate from the saved value. */
export interface Draft<T> {
  /** Typed and not yet saved; undefined if nothing is. */
  typed: T | undefined;
  type: (value: T) => void;
  commit: () => unknown;
  /** Handlers for the field: Enter and leaving it save. */
  handlers: { onBlur: () => unknown; onKeyDown: (event: KeyboardEvent) => unknown };
}

/**
 * Keeps what is typed only once it is meant: typing 300 passes through 30, and 19:00 through 01:00. It is kept with Enter,
 * when the field is left, and when the view or the page goes.
 * @param isRight what is wrong stays in the field and is not kept
 */
export function useDraft<T>(isRight: (value: T) => boolean, keep: (value: T) => unknown): Draft<T> {
  const [typed, setTyped] = useState<T>();
  const commit = async () => {
    if (typed === undefined || !isRight(typed)) return;
    try {
      await keep(typed);
    } finally {
      setTyped((other) => (other === typed ? undefined : other));
    }
  };

  const commitRef = useRef(commit);
  // Runs before the next event.
  useLayoutEffect(() => {
    commitRef.current = commit;
  });
  useEffect(() => {
    const commitAtOnce = () => void atOnce(() => commitRef.current());
    addEventListener('pagehide', commitAtOnce);
    // Firefox takes the API away with the page; asked before, it keeps the page until it has answered.
    addEventListener('beforeunload', commitAtOnce);
    document.addEventListener('visibilitychange', commitAtOnce);
    return () => {
      removeEventListener('pagehide', commitAtOnce);
      removeEventListener('beforeunload', commitAtOnce);
      document.removeEventListener('visibilitychange', commitAtOnce);
      void commitRef.current();
    };
  }, []);

  return {
    typed,
    type: (value) => setTyped(() => value),
    commit,
    handlers: {
      onBlur: commit,
      onKeyDown: (event) => event.key === 'Enter' && commit(),
    },
  };
}
