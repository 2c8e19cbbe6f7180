import type { ComponentType } from 'preact';
import { emergencyCall, emergencyNumbers } from '../../content/emergencyNumbers.ts';
import type { Statement } from '../../content/statement.ts';
import { canCall } from '../../platform/abilities.ts';
import { t } from '../../platform/words.ts';
import { FieldSentence, placeOf } from '../ui/FieldSentence.tsx';

interface EmergencyNumbersProps {
  /** Renders who gives the numbers; none by default. */
  Support?: ComponentType<{ statement: Statement }> | undefined;
}

const numbers = Object.entries(emergencyNumbers);

/** Which number to call where; a press calls it where the device can. */
export function EmergencyNumbers({ Support }: EmergencyNumbersProps) {
  const places = Object.fromEntries(numbers.map(([name]) => [name, placeOf(name)]));
  const fields = Object.fromEntries(
    numbers.map(([name, number]) => [name, <PhoneNumber key={name} number={number} />]),
  );
  return (
    <>
      <p class="help-numbers">
        <FieldSentence
          words={t('help.emergencyCall', places as typeof emergencyNumbers)}
          fields={fields}
        />
      </p>
      {Support && <Support statement={emergencyCall} />}
    </>
  );
}

function PhoneNumber({ number }: { number: string }) {
  return canCall() ? <a href={`tel:${number}`}>{number}</a> : <b>{number}</b>;
}
