import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { whileClosing } from '../../state/kernel/page.ts';

/** The text of a field while it is typed, separate from the saved value. */
export interface Draft<T> {
  /** What the field shows instead of the saved value: typed and not yet committed; undefined if there is none. */
  typed: T | undefined;
  /** What is wrong with it, or that it could not be saved. */
  error: string | undefined;
  type: (value: T) => void;
  commit: () => unknown;
  /** Handlers for the field: Enter and leaving it save. */
  handlers: { onBlur: () => unknown; onKeyDown: (event: KeyboardEvent) => unknown };
}

/**
 * Saves a typed value once it is complete: typing 300 passes through 30, and 19:00 through 01:00. It is saved on Enter, when
 * the field is left, and when the view or the page closes. A value that cannot be saved stays in the field.
 * @param errorOf what is wrong with a value, which is then not saved; undefined if it is valid
 * @param savesEachLetter saves on every input, for free text: Firefox loses what a popup writes while it closes
 */
export function useDraft<T>(
  errorOf: (value: T) => string | undefined,
  save: (value: T) => unknown,
  savesEachLetter = false,
): Draft<T> {
  const [typed, setTyped] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  const lastSavedRef = useRef<T>(undefined);
  const saveNow = async (value: T) => {
    try {
      await save(value);
      lastSavedRef.current = value;
      setHasFailed(false);
    } catch (error) {
      setHasFailed(true);
      throw error;
    }
  };
  const commit = async () => {
    if (typed === undefined || errorOf(typed) !== undefined) return;
    // Text that was already saved is not saved again; another window may have changed it since.
    if (!savesEachLetter || typed !== lastSavedRef.current) await saveNow(typed);
    setTyped((other) => (other === typed ? undefined : other));
  };

  const commitRef = useRef(commit);
  // Runs before the next event.
  useLayoutEffect(() => {
    commitRef.current = commit;
  });
  useEffect(() => {
    const commitAtOnce = () => void whileClosing(() => commitRef.current());
    const closed = new AbortController();
    const { signal } = closed;
    addEventListener('pagehide', commitAtOnce, { signal });
    // Firefox takes the API away with the page; asked before, it keeps the page until it has answered.
    addEventListener('beforeunload', commitAtOnce, { signal });
    document.addEventListener('visibilitychange', commitAtOnce, { signal });
    return () => {
      closed.abort();
      void commitRef.current();
    };
  }, []);

  return {
    typed,
    error:
      typed === undefined
        ? undefined
        : (errorOf(typed) ?? (hasFailed ? t('field.notSaved') : undefined)),
    type: (value) => {
      setHasFailed(false);
      setTyped(() => value);
      if (savesEachLetter && errorOf(value) === undefined) void saveNow(value);
    },
    commit,
    handlers: {
      onBlur: commit,
      onKeyDown: (event) => event.key === 'Enter' && commit(),
    },
  };
}
