import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { placeWords, secondsWords, whenWords } from './diaryWords.ts';

/** So many fit on the page with everything else. */
const listed = 12;

/** The last cramps of the period, one in a line. */
export function ReportList({ cramps }: { cramps: readonly Cramp[] }) {
  if (cramps.length === 0) return null;
  const mark = (value: number | null) => (value === null ? '–' : numberWords(value));
  return (
    <section>
      <h4>{t('report.list')}</h4>
      <table class="report-list">
        <thead>
          <tr>
            <th scope="col">{t('report.when')}</th>
            <th scope="col">{t('report.where')}</th>
            <th scope="col">{t('report.length')}</th>
            <th scope="col">{t('report.pain')}</th>
            <th scope="col">{t('report.sleep')}</th>
          </tr>
        </thead>
        <tbody>
          {cramps.slice(0, listed).map((cramp) => (
            <tr key={cramp.id}>
              <td>{whenWords(cramp)}</td>
              <td>{placeWords(cramp)}</td>
              <td>{cramp.durationSeconds === null ? '–' : secondsWords(cramp.durationSeconds)}</td>
              <td>{mark(cramp.severity)}</td>
              <td>{mark(cramp.sleepDisturbed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cramps.length > listed && <p>{t('report.earlier', { count: cramps.length - listed })}</p>}
    </section>
  );
}
