import { useEffect, useState } from 'preact/hooks';
import { stateAt } from '../../domain/session/index.ts';
import { choiceItem } from '../../state/session/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { FailureNote } from '../page/FailureNote.tsx';
import { useKeys } from '../page/useKeys.ts';
import { WhenLoaded } from '../ui/WhenLoaded.tsx';
import { Checklist } from './Checklist.tsx';
import { loadFirstView, loadStretch } from './firstView.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useRememberedHeight } from './height.ts';
import { Counting, PlanAhead, ResultCard, RoutineCard, TimerCard } from './lazyCards.ts';
import {
  HelpView,
  HowToView,
  KeysView,
  OwnRoutineView,
  ReliefView,
  SafetyNote,
  pages,
  type Go,
  type Page,
} from './lazyViews.ts';
import { ReliefCard } from './ReliefCard.tsx';
import { useSession } from './useSession.ts';
import { WaterCard } from './WaterCard.tsx';
import { WaterFirst } from './WaterFirst.tsx';
import './Popup.css';

/** An open page, and the text of the element that had the focus before it. */
interface Visit {
  page: Page;
  from: string | null | undefined;
}

/** Everything behind the toolbar icon: what to do now, the running session, its result, and the help page. */
export function Popup() {
  const [visits, setVisits] = useState<readonly Visit[]>([]);
  const [cameFrom, setCameFrom] = useState<Visit['from']>();
  const page = visits.at(-1)?.page;
  const go: Go = (next) =>
    setVisits([...visits, { page: next, from: document.activeElement?.textContent }]);
  const back = () => {
    setCameFrom(visits.at(-1)?.from);
    setVisits(visits.slice(0, -1));
  };
  const toMain = () => {
    setCameFrom(null);
    setVisits([]);
  };
  const load = () => (page ? pages[page].load() : loadFirstView(Date.now()));
  useKeys({ '?': () => (page === 'keys' ? back() : go('keys')) });
  return (
    <WhenLoaded view={page ?? 'main'} load={load}>
      <Header
        onBack={page && back}
        onHelp={page === 'help' || page === 'clotSigns' ? undefined : () => go('help')}
      />
      <main class="popup">
        <FailureNote />
        {page === 'help' && <HelpView />}
        {page === 'clotSigns' && <HelpView at="clotInLeg" />}
        {page === 'howTo' && <HowToView onKeys={() => go('keys')} onStarted={toMain} />}
        {page === 'relief' && <ReliefView onClotSigns={() => go('clotSigns')} />}
        {page === 'safetyNote' && <SafetyNote place="popup" onClose={toMain} />}
        {page === 'ownRoutine' && <OwnRoutineView onClose={back} />}
        {page === 'keys' && <KeysView />}
        {!page && <Main onGo={go} />}
        <Refocus key={visits.length} words={cameFrom} />
      </main>
      <WhileUnderWay />
    </WhenLoaded>
  );
}

/** Keeps a session counted on every page. */
function WhileUnderWay() {
  const { session, nowMs } = useSession();
  return session && stateAt(session, nowMs) !== 'ended' ? (
    <Counting session={session} nowMs={nowMs} />
  ) : null;
}

/** Gives the focus back to the button from which a page was opened. */
function Refocus({ words }: { words: Visit['from'] }) {
  useEffect(() => {
    const buttons = [...document.querySelectorAll('button')];
    if (words) buttons.find(({ textContent }) => textContent === words)?.focus();
  }, [words]);
  return null;
}

/** The first view: the stretch, the timer or the result; the checklist or the plan; water; links. */
function Main({ onGo }: { onGo: Go }) {
  const { mode } = useStored(choiceItem);
  const { session, nowMs } = useSession();
  useRememberedHeight();
  const state = session && stateAt(session, nowMs);
  // A pause changes nothing but buttons.
  const view = state === 'paused' ? 'running' : (state ?? mode);
  const isUnderWay = session !== null && state !== 'ended';
  return (
    <WhenLoaded view={view} load={() => loadStretch(Date.now())}>
      <WaterFirst />
      {session === null && mode === 'relief' && <ReliefCard onHowTo={() => onGo('howTo')} />}
      {session === null && mode === 'routine' && <RoutineCard onGo={onGo} />}
      {session && isUnderWay && <TimerCard session={session} nowMs={nowMs} onGo={onGo} />}
      {session && !isUnderWay && <ResultCard session={session} nowMs={nowMs} onGo={onGo} />}
      {(session?.mode ?? mode) === 'relief' && <Checklist onMore={() => onGo('relief')} />}
      {session?.mode === 'routine' && isUnderWay && <PlanAhead session={session} nowMs={nowMs} />}
      {!isUnderWay && <WaterCard onSafetyNote={() => onGo('safetyNote')} />}
      <Footer />
    </WhenLoaded>
  );
}
