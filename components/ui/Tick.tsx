import './Tick.css';

interface TickProps {
  label: string;
  isOn: boolean;
  disabled?: boolean;
  onChange: (isOn: boolean) => unknown;
}

/** A checkbox with its label. */
export function Tick({ label, isOn, disabled, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <span>{label}</span>
    </label>
  );
}
