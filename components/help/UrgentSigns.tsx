import { HelpCard } from './HelpCard.tsx';

/** The signs that cannot wait: an emergency first, then those for a doctor today. */
export function UrgentSigns() {
  return (
    <>
      <HelpCard group="emergency" />
      <HelpCard group="today" />
    </>
  );
}
