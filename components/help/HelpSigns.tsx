import { i18n } from '#i18n';
import type { ComponentProps } from 'preact';
import { helpGroups, selfCare } from '../../content/help.ts';
import { HelpCard } from './HelpCard.tsx';

type HelpSignsProps = Omit<ComponentProps<typeof HelpCard>, 'group'>;

/** The signs that need more than a stretch, most urgent first, and when home care will do. */
export function HelpSigns(props: HelpSignsProps) {
  const { Support } = props;
  return (
    <>
      <p class="soft">{i18n.t('help.intro')}</p>
      {helpGroups.map((group) => (
        <HelpCard key={group} group={group} {...props} />
      ))}
      <p class="soft">
        {i18n.t('help.selfCare')} {i18n.t('help.general')}
      </p>
      {Support && <Support statement={selfCare} />}
    </>
  );
}
