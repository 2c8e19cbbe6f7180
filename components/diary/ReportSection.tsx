import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { lastDays } from '../../domain/diary/days.ts';
import { printPage } from '../../platform/download.ts';
import { reportNotesItem, type ReportNotes } from '../../state/diary/item.ts';
import { changeReportNotes } from '../../state/diary/ownActions.ts';
import { useStored } from '../../state/kernel/page.ts';
import { NoteField } from '../cramp/NoteField.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Report } from './Report.tsx';

interface ReportSectionProps {
  cramps: readonly Cramp[];
  today: number;
}

/** Days of each period that can be shown. */
const periodDays = { fortnight: 14, quarter: 91, year: 365 } as const;

type Period = keyof typeof periodDays;

/** The longest note that fits on the page. */
const longestNote = 400;

/** The page for a doctor: what to put on it, what it looks like, and *Print*. Nothing else of the diary page is printed. */
export function ReportSection({ cramps, today }: ReportSectionProps) {
  const stored = useStored(reportNotesItem);
  // A text that could not be saved is still on the page, and printed.
  const [typed, setTyped] = useState<{ [Id in keyof ReportNotes]?: string | undefined }>({});
  const notes = {
    medicines: typed.medicines ?? stored.medicines,
    questions: typed.questions ?? stored.questions,
  };
  const noteField = (id: keyof ReportNotes) => (
    <NoteField
      label={t(`report.${id}`)}
      value={stored[id]}
      maxLength={longestNote}
      onType={(text) => setTyped((now) => ({ ...now, [id]: text }))}
      onChange={async (text) => {
        await changeReportNotes({ [id]: text });
        setTyped((now) => (now[id] === text ? { ...now, [id]: undefined } : now));
      }}
    />
  );
  const [period, setPeriod] = useState<Period>('quarter');
  const span = lastDays(today, periodDays[period]);
  return (
    <section aria-labelledby="report" class="stack report-section">
      <h2 id="report">{t('report.title')}</h2>
      <div class="card stack report-choices">
        <p>{t('report.what')}</p>
        <RadioGroup
          legend={t('report.period')}
          options={(Object.keys(periodDays) as Period[]).map((id) => ({
            id,
            label: t(`report.periods.${id}`),
          }))}
          chosen={period}
          onChoose={setPeriod}
          look="segments"
        />
        {noteField('medicines')}
        {noteField('questions')}
        <Button look="brand" onClick={printPage}>
          {t('report.print')}
        </Button>
      </div>
      <Report cramps={cramps} span={span} notes={notes} />
    </section>
  );
}
