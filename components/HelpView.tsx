import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { helpGroups, selfCare } from '../content/help.ts';
import { Evidence } from './Evidence.tsx';
import { Heading } from './Heading.tsx';
import { HelpCard } from './HelpCard.tsx';
import { Honesty } from './Honesty.tsx';
import { Switch } from './Switch.tsx';

/** The signs that need more than a stretch, most urgent first. */
export function HelpView() {
  const [showsSources, setShowsSources] = useState(false);
  return (
    <>
      <Heading>{i18n.t('help.title')}</Heading>
      <p class="soft">{i18n.t('help.intro')}</p>
      {helpGroups.map((group) => (
        <HelpCard key={group} group={group} showsSources={showsSources} />
      ))}
      <p class="soft">
        {i18n.t('help.selfCare')} {i18n.t('help.general')}
      </p>
      {showsSources && <Evidence statement={selfCare} />}
      <Switch label={i18n.t('says.show')} on={showsSources} onToggle={setShowsSources} />
      <Honesty />
    </>
  );
}
