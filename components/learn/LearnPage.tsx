import { useCallback, useMemo, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { helpGroups, helpSigns, selfCare } from '../../content/help.ts';
import { muscleIds, stretchIds } from '../../content/muscles.ts';
import { aftercare } from '../../content/relief.ts';
import { reviewedOn } from '../../content/sources.ts';
import { FailureNote } from '../page/FailureNote.tsx';
import { signAnchor } from '../help/HelpCard.tsx';
import { HelpSigns } from '../help/HelpSigns.tsx';
import { dateWords } from '../../platform/region.ts';
import { Honesty } from '../evidence/Honesty.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { Topic } from './Topic.tsx';
import { TopicSection } from './TopicSection.tsx';
import { Contents } from './Contents.tsx';
import { EveningSection } from './EveningSection.tsx';
import { afterAnchor, anchorsFor, standingEveningAnchor } from './learnIndex.ts';
import { FoldedEvidence, LinkedEvidence } from './FoldedEvidence.tsx';
import { MuscleSection } from './MuscleSection.tsx';
import { SafetySection } from './SafetySection.tsx';
import { SearchField } from './SearchField.tsx';
import { SourceList } from './SourceList.tsx';
import { SideChoice } from '../session/SideChoice.tsx';
import { UnderWayNote } from '../session/UnderWayNote.tsx';
import { useAnchors } from './useAnchors.ts';
import { usePrintOpen } from './usePrintOpen.ts';
import { useStart } from '../session/useStart.ts';
import './LearnPage.css';

const stretchAnchors = [...stretchIds, standingEveningAnchor];
const helpAnchors = [
  ...helpGroups.flatMap((group) => helpSigns[group].map(({ id }) => signAnchor(id))),
  selfCare.id,
];

/** Everything Legroom knows: the signs, the answers, the stretches, each with its strength and its sources. */
export function LearnPage() {
  const [query, setQuery] = useState('');
  useAnchors(useCallback(() => setQuery(''), []));
  usePrintOpen();
  const { start, isRefused } = useStart();
  const found = useMemo(() => anchorsFor(query), [query]);
  const isFound = (anchor: string) => found.has(anchor);
  const search = { isFound, isOpen: query.trim() !== '' };

  return (
    <div class="page learn">
      <a class="skip" href="#content">
        {t('learn.skip')}
      </a>
      <PageHeader page="learn" name={t('app.learn')} />
      <div id="find" class="stack-close unprinted">
        <SearchField query={query} found={found.size} onQuery={setQuery} />
        <Contents />
      </div>
      <main id="content" tabIndex={-1}>
        <FailureNote />
        <div>
          <Honesty />
          <p class="soft">{t('says.gathered', { day: dateWords(reviewedOn) })}</p>
        </div>
        <TopicSection id="help" title={t('learn.doctor')} parts={helpAnchors} isFound={isFound}>
          <HelpSigns Support={FoldedEvidence} {...search} />
        </TopicSection>
        <div class="learn-rest" hidden={found.size === 0}>
          <Topic topic="works" isFound={isFound} />
          <TopicSection
            id="muscles"
            title={t('learn.muscles')}
            parts={stretchAnchors}
            isFound={isFound}
          >
            <p class="soft">
              <span>{t('learn.howToUse')}</span> <span>{t('says.positions')}</span>
            </p>
            <div class="leg-choice unprinted">
              <span aria-hidden="true">{t('learn.side')}</span>
              <SideChoice legend={t('learn.side')} look="segments" />
            </div>
            {muscleIds.map((muscle) => (
              <MuscleSection key={muscle} muscle={muscle} onStart={start} {...search} />
            ))}
            <EveningSection onStart={start} {...search} />
          </TopicSection>
          <SafetySection {...search} />
          <Topic
            topic="after"
            isFound={isFound}
            otherIds={aftercare.map(({ id }) => afterAnchor(id))}
          >
            {aftercare.map((line) => (
              <p
                key={line.id}
                id={afterAnchor(line.id)}
                class="card"
                hidden={!isFound(afterAnchor(line.id))}
              >
                {t(`aftercare.${line.id}`)}
                <LinkedEvidence statement={line} />
              </p>
            ))}
          </Topic>
          <Topic topic="why" isFound={isFound} />
          <Topic topic="prevent" isFound={isFound} />
          <SourceList />
          <a class="learn-back touch unprinted" href="#find">
            {t('learn.backToFind')}
          </a>
        </div>
        <UnderWayNote isShown={isRefused} />
      </main>
    </div>
  );
}
