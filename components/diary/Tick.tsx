interface TickProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => unknown;
}

/** A checkbox with its label. */
export function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      <span>{label}</span>
    </label>
  );
}
