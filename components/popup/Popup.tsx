import { useState } from 'preact/hooks';
import { stretchFor } from '../../content/muscles.ts';
import { beat, isOver, isRunning, positionAt } from '../../domain/session.ts';
import { secondMs } from '../../domain/time.ts';
import { choiceItem, sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { FailureNote } from '../FailureNote.tsx';
import { useNow } from '../useNow.ts';
import { Checklist } from './Checklist.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HelpView, HowToView, SafetyNote } from './laterViews.ts';
import { ResultCard } from './ResultCard.tsx';
import { StretchCard } from './StretchCard.tsx';
import { TimerCard } from './TimerCard.tsx';
import { WaterCard } from './WaterCard.tsx';
import './Popup.css';

type Page = 'main' | 'help' | 'howTo' | 'safetyNote';

/** Everything behind the toolbar icon: what to do now, the running hold, its result, and the help page. */
export function Popup() {
  const [page, setPage] = useState<Page>('main');
  const { muscle, position } = useStored(choiceItem);
  const toMain = () => setPage('main');
  return (
    <>
      <Header
        onBack={page === 'main' ? undefined : toMain}
        onHelp={page === 'help' ? undefined : () => setPage('help')}
      />
      <main class="popup">
        <FailureNote />
        {page === 'help' && <HelpView />}
        {page === 'howTo' && <HowToView stretch={stretchFor(muscle, position)} />}
        {page === 'safetyNote' && <SafetyNote place="popup" onClose={toMain} />}
        {page === 'main' && (
          <>
            <Stretch onHowTo={() => setPage('howTo')} />
            <Checklist />
            <WaterCard onSafetyNote={() => setPage('safetyNote')} />
            <Footer />
          </>
        )}
      </main>
    </>
  );
}

/** The card of the moment: choose and start, the running hold, or how it ended. */
function Stretch({ onHowTo }: { onHowTo: () => void }) {
  const stored = useStored(sessionItem);
  const nowMs = useNow((atMs) =>
    isRunning(stored) ? positionAt(stored, atMs).remainingMs % secondMs || secondMs : null,
  );
  // A session that nobody counted is shown paused at once, as the background is about to store it.
  const session = stored && beat(stored, nowMs);
  if (session === null || isOver(session, nowMs)) return <StretchCard onHowTo={onHowTo} />;
  return session.letGoAtMs === null ? (
    <TimerCard session={session} nowMs={nowMs} />
  ) : (
    <ResultCard session={session} nowMs={nowMs} />
  );
}
