import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { HelpSigns } from './HelpSigns.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { Switch } from '../ui/Switch.tsx';

/** The signs that need more than a stretch, most urgent first. */
export function HelpView() {
  const [showsSources, setShowsSources] = useState(false);
  return (
    <>
      <Heading>{t('help.title')}</Heading>
      <HelpSigns level={3} Support={showsSources ? Evidence : undefined} />
      <Switch label={t('says.show')} on={showsSources} onToggle={setShowsSources} />
      <Honesty />
    </>
  );
}
