import { i18n } from '#i18n';
import { helpSigns, type HelpGroup } from '../content/help.ts';
import { Evidence } from './Evidence.tsx';
import './HelpCard.css';

interface HelpCardProps {
  group: HelpGroup;
  /** Whether each sign says how well it is supported, and by whom. */
  showsSources?: boolean;
}

/** The signs of one urgency: what to look for, what it may be, what to do. */
export function HelpCard({ group, showsSources = false }: HelpCardProps) {
  return (
    <section class={`card help help-${group}`}>
      <h2>{i18n.t(`help.group.${group}.heading`)}</h2>
      <p>{i18n.t(`help.group.${group}.line`)}</p>
      <ul>
        {helpSigns[group].map((sign) => (
          <li key={sign.id}>
            {i18n.t(`help.sign.${sign.id}.sign`)}
            <p class="soft">
              {i18n.t(`help.sign.${sign.id}.mayBe`)} {i18n.t(`help.sign.${sign.id}.action`)}
            </p>
            {showsSources && <Evidence statement={sign} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
