interface CountdownProps {
  seconds: number;
  ofSeconds: number;
}

const radius = 45;
const circumference = 2 * Math.PI * radius;

/** The seconds left, large, in a ring that empties. */
export function Countdown({ seconds, ofSeconds }: CountdownProps) {
  const spent = 1 - (seconds - 1) / ofSeconds;
  return (
    <div class="countdown">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} />
        <circle
          class="countdown-left"
          cx="50"
          cy="50"
          r={radius}
          stroke-dasharray={circumference}
          stroke-dashoffset={spent * circumference}
        />
      </svg>
      <output role="timer">{seconds}</output>
    </div>
  );
}
