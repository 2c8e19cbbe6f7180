import { t } from '../../platform/words.ts';
import { Honesty } from '../evidence/Honesty.tsx';
import { Figure } from '../figure/Figure.tsx';
import { UnderWayNote } from '../session/UnderWayNote.tsx';
import { useStart } from '../session/useStart.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../page/FailureNote.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { PinCard } from './PinCard.tsx';
import { ShortcutCard } from './ShortcutCard.tsx';
import './WelcomePage.css';

/** The stretch that is shown and tried: the one the popup shows first. */
const tried = { muscle: 'gastrocnemius', position: 'standing' } as const;

/** Shown once after installing: what Legroom does and does not, how to reach it, and a stretch to try. */
export function WelcomePage() {
  const { start, isRefused } = useStart();
  return (
    <div class="page welcome">
      <PageHeader name={t('welcome.title')} />
      <main>
        <FailureNote />
        <section class="card welcome-promise">
          <div class="welcome-figure">
            <Figure stretch="gastrocnemiusStanding" side="left" />
          </div>
          <div class="stack">
            <p class="welcome-lead">{t('welcome.promise')}</p>
            <p>{t('welcome.limits')}</p>
            <Honesty />
            <p class="welcome-links">
              <a class="welcome-help touch" href="/learn.html#help">
                {t('help.title')}
              </a>
              <a class="touch" href="/privacy.html">
                {t('app.privacyMore')}
              </a>
            </p>
          </div>
        </section>
        <section class="card">
          <h2>{t('welcome.tryTitle')}</h2>
          <p class="soft">{t('welcome.tryWhat')}</p>
          <Button look="brand" large onClick={() => start({ mode: 'relief', ...tried })}>
            {t('welcome.start')}
          </Button>
        </section>
        <PinCard />
        <ShortcutCard />
        <section class="card">
          <h2>{t('welcome.offTitle')}</h2>
          <p class="soft">{t('welcome.off')}</p>
        </section>
      </main>
      <UnderWayNote isShown={isRefused} />
    </div>
  );
}
