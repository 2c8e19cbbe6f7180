import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Evidence } from './Evidence.tsx';
import { Heading } from './Heading.tsx';
import { HelpSigns } from './HelpSigns.tsx';
import { Honesty } from './Honesty.tsx';
import { Switch } from './Switch.tsx';

/** The signs that need more than a stretch, most urgent first. */
export function HelpView() {
  const [showsSources, setShowsSources] = useState(false);
  return (
    <>
      <Heading>{i18n.t('help.title')}</Heading>
      <HelpSigns Support={showsSources ? Evidence : undefined} />
      <Switch label={i18n.t('says.show')} on={showsSources} onToggle={setShowsSources} />
      <Honesty />
    </>
  );
}
