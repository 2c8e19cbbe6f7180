import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { noteLength } from '../../domain/diary/cramp.ts';
import { useDraft } from '../page/useDraft.ts';
import './CrampDetails.css';

interface NoteFieldProps {
  label?: string;
  value: string;
  maxLength?: number;
  /** Called with each letter before it is kept. */
  onType?: (value: string) => unknown;
  onChange: (value: string) => unknown;
}

/** A few lines of one's own, kept with each letter. */
export function NoteField({
  label = t('cramp.note'),
  value,
  maxLength = noteLength,
  onType,
  onChange,
}: NoteFieldProps) {
  const id = useId();
  const draft = useDraft<string>(() => undefined, onChange, true);
  return (
    <div class="stack-tight note-field">
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
        }}
        // Enter begins a new line here.
        onBlur={draft.commit}
      />
      <p id={`${id}-note`} class="cramp-error" aria-live="polite">
        {draft.error}
      </p>
    </div>
  );
}
