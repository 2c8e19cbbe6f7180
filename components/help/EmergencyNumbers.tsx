import type { ComponentType } from 'preact';
import {
  emergencyCall,
  emergencyNumberOf,
  emergencyNumbers,
} from '../../content/emergencyNumbers.ts';
import type { Statement } from '../../content/statement.ts';
import { canCall } from '../../platform/abilities.ts';
import { regionOfReader } from '../../platform/region.ts';
import { language, t } from '../../platform/words.ts';
import { FieldSentence, placeOf } from '../ui/FieldSentence.tsx';

interface EmergencyNumbersProps {
  /** Renders who gives the numbers; none by default. */
  Support?: ComponentType<{ statement: Statement }> | undefined;
  /** A heading where the line stands over the signs themselves. */
  as?: 'h2' | 'p';
}

/**
 * The number of the reader's own country, large, where it is known; all of them behind one press. A press calls a number
 * where the device can.
 */
export function EmergencyNumbers({ Support, as: Line = 'p' }: EmergencyNumbersProps) {
  const region = regionOfReader();
  const number = emergencyNumberOf(region);
  const countries = new Intl.DisplayNames(language(), { type: 'region' });
  return (
    <>
      {number ? (
        <>
          <Line class="help-call">
            <FieldSentence
              words={t('help.emergencyCall.here', { number: placeOf('number') })}
              fields={{ number: <PhoneNumber number={number} /> }}
            />
          </Line>
          <p class="help-numbers">
            {t('help.emergencyCall.country', { country: countries.of(region!)! })}
          </p>
        </>
      ) : (
        <Line>{t('help.group.emergency.line')}</Line>
      )}
      <details class="help-numbers">
        <summary>{t('help.emergencyCall.others')}</summary>
        <dl>
          {emergencyNumbers.map((each) => (
            <div key={each.region}>
              <dt>{countries.of(each.region)}</dt>
              <dd>
                <PhoneNumber number={each.number} />
              </dd>
            </div>
          ))}
        </dl>
        {Support && <Support statement={emergencyCall} />}
      </details>
    </>
  );
}

function PhoneNumber({ number }: { number: string }) {
  return canCall() ? <a href={`tel:${number}`}>{number}</a> : <b>{number}</b>;
}
