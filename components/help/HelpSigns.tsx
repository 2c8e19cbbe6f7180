import type { ComponentProps } from 'preact';
import { t } from '../../platform/words.ts';
import { helpGroups, selfCare } from '../../content/help.ts';
import { HelpCard } from './HelpCard.tsx';

type HelpSignsProps = Omit<ComponentProps<typeof HelpCard>, 'group'>;

/** The signs that need more than a stretch, most urgent first, and when home care will do. */
export function HelpSigns(props: HelpSignsProps) {
  const { Support, isFound = () => true } = props;
  return (
    <>
      <p class="soft">{t('help.intro')}</p>
      {helpGroups.map((group) => (
        <HelpCard key={group} group={group} {...props} />
      ))}
      <div id={selfCare.id} tabIndex={-1} hidden={!isFound(selfCare.id)}>
        <p class="soft">{t('help.selfCare')}</p>
        {Support && <Support statement={selfCare} />}
      </div>
    </>
  );
}
