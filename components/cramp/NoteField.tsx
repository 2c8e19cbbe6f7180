import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { noteLength } from '../../domain/diary/cramp.ts';
import { useDraft } from '../page/useDraft.ts';
import './CrampDetails.css';

interface NoteFieldProps {
  label?: string;
  value: string;
  maxLength?: number;
  /** Called with each letter, before it is kept. */
  onType?: (value: string) => unknown;
  onChange: (value: string) => unknown;
}

/** How long nobody types before what stands in the field is kept. */
const pauseMs = 400;

/** A few lines of one's own, kept at each pause in typing and once the field is left. */
export function NoteField({
  label = t('cramp.note'),
  value,
  maxLength = noteLength,
  onType,
  onChange,
}: NoteFieldProps) {
  const id = useId();
  const draft = useDraft<string>(() => undefined, onChange);
  const pauseRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pauseRef.current), []);
  // On a busy machine, Firefox may close a popup before its last write has left it.
  const keepAtPause = (typed: string) => {
    clearTimeout(pauseRef.current);
    pauseRef.current = setTimeout(async () => {
      try {
        await onChange(typed);
      } catch (error) {
        // Leaving the field tries again, and says so where that fails.
        console.error(error);
      }
    }, pauseMs);
  };
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={maxLength}
        value={draft.typed ?? value}
        aria-invalid={draft.error !== undefined}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget: { value: typed } }) => {
          draft.type(typed);
          onType?.(typed);
          keepAtPause(typed);
        }}
        // Enter begins a new line here.
        onBlur={() => {
          clearTimeout(pauseRef.current);
          return draft.commit();
        }}
      />
      <p id={`${id}-note`} class="note-error" aria-live="polite">
        {draft.error}
      </p>
    </div>
  );
}
