import { useState } from 'preact/hooks';
import { stretchFor } from '../../content/muscles.ts';
import {
  limitAtMs,
  overAtMs,
  stateAt,
  statusAt,
  type Session,
} from '../../domain/session/index.ts';
import { routineSteps } from '../../domain/routine.ts';
import { secondMs } from '../../domain/time.ts';
import { t } from '../../platform/words.ts';
import { choiceItem, sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useKeys } from '../ui/useKeys.ts';
import { useNow } from '../ui/useNow.ts';
import { WhenLoaded } from '../ui/WhenLoaded.tsx';
import { currentSession } from './currentSession.ts';
import { Checklist } from './Checklist.tsx';
import { loadFirstView, loadStretch } from './firstView.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useRememberedHeight } from './height.ts';
import {
  HelpView,
  HowToView,
  KeysView,
  OwnRoutineView,
  PlanAhead,
  SafetyNote,
  SessionCard,
} from './lazyViews.ts';
import { LastResult } from './LastResult.tsx';
import { StretchCard } from './StretchCard.tsx';
import { WaterCard } from './WaterCard.tsx';
import './Popup.css';

/** The pages besides the first view. */
const views = {
  help: HelpView,
  clotSigns: HelpView,
  howTo: HowToView,
  safetyNote: SafetyNote,
  ownRoutine: OwnRoutineView,
  keys: KeysView,
};

type Page = 'main' | keyof typeof views;

/** Everything behind the toolbar icon: what to do now, the running session, its result, and the help page. */
export function Popup() {
  const [page, setPage] = useState<Page>('main');
  const load = () => (page === 'main' ? loadFirstView(Date.now()) : views[page].load());
  const toMain = () => setPage('main');
  useKeys({ '?': () => setPage(page === 'keys' ? 'main' : 'keys') });
  return (
    <WhenLoaded view={page} load={load}>
      <Header
        onBack={page === 'main' ? undefined : toMain}
        onHelp={page === 'help' || page === 'clotSigns' ? undefined : () => setPage('help')}
      />
      <main class="popup">
        <FailureNote />
        {page === 'help' && <HelpView />}
        {page === 'clotSigns' && <HelpView at="clotInLeg" />}
        {page === 'howTo' && <HowTo />}
        {page === 'safetyNote' && <SafetyNote place="popup" onClose={toMain} />}
        {page === 'ownRoutine' && <OwnRoutineView onClose={toMain} />}
        {page === 'keys' && <KeysView />}
        {page === 'main' && <Main onPage={setPage} />}
      </main>
    </WhenLoaded>
  );
}

/** How to do what is chosen: the stretch of a muscle, or those of a routine. */
function HowTo() {
  const { mode, muscle, position, routine, own } = useStored(choiceItem);
  return mode === 'relief' ? (
    <HowToView ids={[stretchFor(muscle, position)]} />
  ) : (
    <HowToView
      ids={routineSteps(routine, position, own).map(({ stretch }) => stretch)}
      title={t(`routine.${routine}.name`)}
    />
  );
}

/** The first view: the stretch, the timer or the result; the checklist or the plan; water; links. */
function Main({ onPage }: { onPage: (page: Page) => void }) {
  const { mode } = useStored(choiceItem);
  const { session, nowMs } = useSession();
  useRememberedHeight();
  const state = session && stateAt(session, nowMs);
  // A pause changes nothing but buttons.
  const view = state === 'paused' ? 'running' : (state ?? mode);
  return (
    <WhenLoaded view={view} load={() => loadStretch(Date.now())}>
      {session === null && (
        <StretchCard
          mode={mode}
          onHowTo={() => onPage('howTo')}
          onOwnRoutine={() => onPage('ownRoutine')}
        />
      )}
      {session && <SessionCard session={session} nowMs={nowMs} />}
      {(session?.mode ?? mode) === 'relief' && (
        <Checklist onClotSigns={() => onPage('clotSigns')} />
      )}
      {session?.mode === 'routine' && state !== 'ended' && (
        <PlanAhead session={session} nowMs={nowMs} />
      )}
      <WaterCard onSafetyNote={() => onPage('safetyNote')} />
      {session === null && mode === 'relief' && <LastResult />}
      <Footer onKeys={() => onPage('keys')} />
    </WhenLoaded>
  );
}

/** The current session, rendered again every second; null if there is none. */
function useSession(): { session: Session | null; nowMs: number } {
  const stored = useStored(sessionItem);
  const nowMs = useNow((atMs) => changesInMs(stored, atMs));
  const current = currentSession(stored, nowMs);
  return { session: current, nowMs };
}

/** Timers fire late after sleep: a session that is not counting is checked this often. */
const lookAgainMs = 60_000;

/** How long the rendered session stays correct: until its next second, or until it leaves the first view; null after that. */
function changesInMs(stored: Session | null, atMs: number): number | null {
  const session = currentSession(stored, atMs);
  if (!session) return null;
  const { state, remainingMs } = statusAt(session, atMs);
  const isCounting = state === 'running' || (state === 'overdue' && session.pausedAtMs === null);
  if (isCounting) return remainingMs % secondMs || secondMs;
  const limitInMs = state === 'paused' ? limitAtMs(session) - atMs : 0;
  const soon = [overAtMs(session) - atMs, lookAgainMs, ...(limitInMs > 0 ? [limitInMs] : [])];
  return Math.max(1, Math.min(...soon));
}
