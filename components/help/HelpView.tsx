import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { HelpSignId } from '../../content/help.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Heading } from '../ui/Heading.tsx';
import { signAnchor } from './HelpCard.tsx';
import { HelpSigns } from './HelpSigns.tsx';
import { Honesty } from '../evidence/Honesty.tsx';
import { Switch } from '../ui/Switch.tsx';

interface HelpViewProps {
  /** The sign to begin with. */
  at?: HelpSignId;
}

/** The signs that need more than a stretch, most urgent first. */
export function HelpView({ at }: HelpViewProps) {
  const [showsSources, setShowsSources] = useState(false);
  useEffect(() => {
    const sign = at && document.getElementById(signAnchor(at));
    if (!sign) return;
    sign.focus({ preventScroll: true });
    sign.scrollIntoView();
  }, [at]);
  return (
    <>
      <Heading>{t('help.title')}</Heading>
      <Honesty />
      <HelpSigns Support={showsSources ? Evidence : undefined} />
      <Switch label={t('says.show')} on={showsSources} onToggle={setShowsSources} />
    </>
  );
}
