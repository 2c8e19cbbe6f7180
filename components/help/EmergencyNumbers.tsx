import { emergencyNumbers } from '../../content/emergencyNumbers.ts';
import { canCall } from '../../platform/abilities.ts';
import { t } from '../../platform/words.ts';
import { FieldSentence, placeOf } from '../ui/FieldSentence.tsx';

const numbers = Object.entries(emergencyNumbers);

/** Which number to call now; a press calls it where the device can. */
export function EmergencyLine() {
  const places = Object.fromEntries(numbers.map(([name]) => [name, placeOf(name)]));
  const fields = Object.fromEntries(
    numbers.map(([name, number]) => [name, <PhoneNumber key={name} number={number} />]),
  );
  return (
    <FieldSentence
      words={t('help.group.emergency.line', places as typeof emergencyNumbers)}
      fields={fields}
    />
  );
}

function PhoneNumber({ number }: { number: string }) {
  return canCall() ? <a href={`tel:${number}`}>{number}</a> : <b>{number}</b>;
}
