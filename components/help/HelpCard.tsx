import type { ComponentType } from 'preact';
import { t } from '../../platform/words.ts';
import { doctorToday, helpSigns, type HelpGroup } from '../../content/help.ts';
import type { Statement } from '../../content/statement.ts';
import { EmergencyNumbers } from './EmergencyNumbers.tsx';
import './HelpCard.css';

interface HelpCardProps {
  group: HelpGroup;
  /** Renders the strength and the sources of what it says; none by default. */
  Support?: ComponentType<{ statement: Statement }> | undefined;
  /** Whether the search found the part with this id; by default it found all. */
  isFound?: (id: string) => boolean;
  /** Folds it up under its heading, or unfolds it; without it there is nothing to fold. */
  isOpen?: boolean;
}

const always = () => true;

/** The anchor of a sign; prefixed, because some facts have the same id. */
export const signAnchor = (id: string) => `sign-${id}`;

/** The signs of one urgency: what to look for, what it may be, what to do. */
export function HelpCard({ group, Support, isFound = always, isOpen }: HelpCardProps) {
  const title = <h3>{t(`help.group.${group}.heading`)}</h3>;
  const Card = isOpen === undefined ? 'section' : 'details';
  const signs = helpSigns[group];
  return (
    <Card
      class={`card help help-${group}`}
      hidden={!signs.some(({ id }) => isFound(signAnchor(id)))}
      open={isOpen}
    >
      {isOpen === undefined ? title : <summary>{title}</summary>}
      {group === 'emergency' ? (
        <EmergencyNumbers Support={Support} />
      ) : (
        <p>{t(`help.group.${group}.line`)}</p>
      )}
      {group === 'today' && Support && <Support statement={doctorToday} />}
      <ul>
        {signs.map((sign) => (
          <li
            key={sign.id}
            id={signAnchor(sign.id)}
            tabIndex={-1}
            hidden={!isFound(signAnchor(sign.id))}
          >
            <b>{t(`help.sign.${sign.id}.name`)}</b>
            <p>{t(`help.sign.${sign.id}.sign`)}</p>
            <p class="soft">
              <span>{t(`help.sign.${sign.id}.mayBe`)}</span>{' '}
              {!('onlyCall' in sign) && <span>{t(`help.sign.${sign.id}.action`)}</span>}
            </p>
            {Support && <Support statement={sign} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
