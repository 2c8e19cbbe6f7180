import { crampFeatureEvidence } from '../../content/crampFeatures.ts';
import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { within, type DaySpan } from '../../domain/diary/days.ts';
import { recordedFeatures } from '../../domain/diary/features.ts';
import { summarise, weeksUpTo } from '../../domain/diary/summary.ts';
import type { ReportNotes } from '../../state/diary/item.ts';
import { Evidence } from '../evidence/Evidence.tsx';
import { Table } from '../ui/Table.tsx';
import { Bars } from './Bars.tsx';
import { dayWords, placeWords, secondsWords, crampTimeWords } from './diaryWords.ts';
import { weekChart } from './weekChart.ts';
import './Report.css';

interface ReportProps {
  cramps: readonly Cramp[];
  span: DaySpan;
  notes: ReportNotes;
}

/** At least a quarter, because fewer bars make no chart. */
const fewestWeeks = 13;

/** The most cramps that fit on the page. */
const listed = 12;

/** One page of paper for a doctor: what was recorded, and what the person wants to say and ask. */
export function Report({ cramps, span, notes }: ReportProps) {
  const inside = within(cramps, span);
  const days = span.lastDay - span.firstDay + 1;
  const weeks = weeksUpTo(cramps, span.lastDay, Math.max(fewestWeeks, Math.ceil(days / 7)));
  return (
    <article class="card report" aria-labelledby="report-heading">
      <header>
        <h3 id="report-heading">{t('report.heading')}</h3>
        <p>{t('report.span', { from: dayWords(span.firstDay), to: dayWords(span.lastDay) })}</p>
      </header>
      <p>{t('says.notReviewed')}</p>
      <div class="report-columns">
        <section>
          <h4>{t('report.summary')}</h4>
          <Table rows={summaryRows(inside, days)} />
        </section>
        <section>
          <h4>{t('report.features')}</h4>
          <Table
            rows={recordedFeatures(inside).map(({ id, had, recorded }) => [
              t(`feature.${id}`),
              recorded === 0 ? t('report.notKnown') : t('report.featureCount', { had, recorded }),
            ])}
          />
        </section>
      </div>
      <section>
        <h4>{t('diary.perWeek')}</h4>
        <Bars height={90} {...weekChart(t('diary.perWeek'), weeks, (week) => week.cramps)} />
      </section>
      <ReportList cramps={inside} />
      {(['medicines', 'questions'] as const).map(
        (id) =>
          notes[id] && (
            <section key={id}>
              <h4>{t(`report.${id}`)}</h4>
              <p>{inOneParagraph(notes[id])}</p>
            </section>
          ),
      )}
      <footer class="soft">
        <p>
          <span>{t('diary.featuresNote')}</span> <Evidence statement={crampFeatureEvidence} />
        </p>
        <p>{t('report.ownWords')}</p>
      </footer>
    </article>
  );
}

/** Lines side by side: a page of paper has room for the words, not for every line. */
const inOneParagraph = (text: string) =>
  text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(' · ');

function summaryRows(cramps: readonly Cramp[], days: number) {
  const summary = summarise(cramps, days);
  const number = (value: number | null) =>
    value === null ? t('report.notKnown') : numberWords(value, { maximumFractionDigits: 1 });
  const length = (seconds: number | null) =>
    seconds === null ? t('report.notKnown') : secondsWords(seconds);
  return [
    [t('report.cramps'), number(summary.cramps)],
    [t('report.perWeek'), number(summary.perWeek)],
    [t('report.nights'), number(summary.nightsDisturbed)],
    [t('report.median'), length(summary.medianSeconds)],
    [t('report.longest'), length(summary.longestSeconds)],
    [t('report.severity'), number(summary.medianSeverity)],
  ];
}

/** The last cramps of the period, one in a line. */
function ReportList({ cramps }: { cramps: readonly Cramp[] }) {
  if (cramps.length === 0) return null;
  const mark = (value: number | null) => (value === null ? '–' : numberWords(value));
  return (
    <section>
      <h4>{t('report.list')}</h4>
      <Table
        class="report-list"
        head={(['when', 'where', 'length', 'pain', 'sleep'] as const).map((id) =>
          t(`report.${id}`),
        )}
        rows={cramps
          .slice(0, listed)
          .map((cramp) => [
            crampTimeWords(cramp),
            placeWords(cramp),
            cramp.durationSeconds === null ? '–' : secondsWords(cramp.durationSeconds),
            mark(cramp.severity),
            mark(cramp.sleepDisturbed),
          ])}
      />
      {cramps.length > listed && <p>{t('report.earlier', { count: cramps.length - listed })}</p>}
    </section>
  );
}
