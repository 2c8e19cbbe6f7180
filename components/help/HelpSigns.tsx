import type { ComponentProps } from 'preact';
import { t } from '../../platform/words.ts';
import { helpGroups, selfCare } from '../../content/help.ts';
import { HelpCard } from './HelpCard.tsx';

type HelpSignsProps = Omit<ComponentProps<typeof HelpCard>, 'group'>;

/** The signs that need more than a stretch, most urgent first, and when home care will do. */
export function HelpSigns(props: HelpSignsProps) {
  const { Support } = props;
  return (
    <>
      <p class="soft">{t('help.intro')}</p>
      {helpGroups.map((group) => (
        <HelpCard key={group} group={group} {...props} />
      ))}
      <p class="soft">
        <span>{t('help.selfCare')}</span> <span>{t('help.general')}</span>
      </p>
      {Support && <Support statement={selfCare} />}
    </>
  );
}
