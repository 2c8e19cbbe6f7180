import { HelpCard } from './HelpCard.tsx';

/** The urgent signs: emergencies first, then those for a doctor today. */
export function UrgentSigns() {
  return (
    <>
      <HelpCard group="emergency" />
      <HelpCard group="today" />
    </>
  );
}
