import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { beforeDays, type BeforeAndDuring } from '../../domain/diary/eveningTry.ts';
import type { Summary } from '../../domain/diary/summary.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { secondsWords } from './diaryWords.ts';

/** The person's own figures before and during the stretch, side by side. */
export function TryFigures({ figures }: { figures: BeforeAndDuring }) {
  const { before, during, evenings, ofEvenings } = figures;
  const rows = [
    { name: t('try.perWeek'), value: ({ perWeek }: Summary) => recorded(perWeek) },
    {
      name: t('try.nights'),
      value: ({ nightsDisturbed }: Summary, days: number) => recorded((nightsDisturbed * 7) / days),
    },
    {
      name: t('try.minutes'),
      value: ({ medianSeconds }: Summary) =>
        medianSeconds === null ? t('try.none') : secondsWords(medianSeconds),
    },
    {
      name: t('try.severity'),
      value: ({ medianSeverity }: Summary) => recorded(medianSeverity),
    },
  ];
  return (
    <>
      <table class="try-figures">
        <TableHead names={[t('try.figure'), t('try.before'), t('try.during')]} />
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value(before, beforeDays)}</td>
              <td>{value(during, ofEvenings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t('try.evenings', { done: evenings, days: ofEvenings })}</p>
    </>
  );
}

const recorded = (value: number | null) =>
  value === null ? t('try.none') : numberWords(value, { maximumFractionDigits: 1 });
