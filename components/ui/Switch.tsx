import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Switch.css';

interface SwitchProps {
  label: string;
  /** A line under the label with the current state. */
  hint?: ComponentChildren;
  on: boolean;
  onToggle: (on: boolean) => unknown;
}

/** An on-off switch: a native checkbox with the role `switch`. */
export function Switch({ label, hint, on, onToggle }: SwitchProps) {
  const hintId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // The state decides what is shown: it may stay as it was, until the safety note is read.
            event.currentTarget.checked = on;
            onToggle(checked);
          }}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <small id={hintId} class="soft">
          {hint}
        </small>
      )}
    </div>
  );
}
