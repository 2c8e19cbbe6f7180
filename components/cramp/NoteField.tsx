import { useId } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { noteLength } from '../../domain/diary/cramp.ts';
import { useDraft } from '../ui/useDraft.ts';
import './NoteField.css';

interface NoteFieldProps {
  label?: string;
  value: string;
  maxLength?: number;
  onChange: (value: string) => unknown;
}

/** A few lines of one's own, kept once the field is left. */
export function NoteField({
  label = t('cramp.note'),
  value,
  maxLength = noteLength,
  onChange,
}: NoteFieldProps) {
  const id = useId();
  const draft = useDraft<string>(() => true, onChange);
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={maxLength}
        value={draft.typed ?? value}
        onInput={(event) => draft.type(event.currentTarget.value)}
        // Enter begins a new line here.
        onBlur={draft.commit}
      />
    </div>
  );
}
