import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { Button } from '../ui/Button.tsx';
import { listWords, placeWords, secondsWords, crampTimeWords } from './diaryWords.ts';

interface EntryProps {
  cramp: Cramp;
  onEdit: () => unknown;
  onDelete: () => unknown;
}

/** One cramp: when, where, how long, and what else was recorded. */
export function Entry({ cramp, onEdit, onDelete }: EntryProps) {
  const when = crampTimeWords(cramp);
  return (
    <li class="entry">
      <div>
        <p>
          <b>{when}</b>
        </p>
        <p>{lineOf(cramp)}</p>
        <CrampFacts cramp={cramp} />
        {cramp.note && <p class="soft">{cramp.note}</p>}
      </div>
      <div class="buttons">
        <Button label={t('diary.editOf', { when })} onClick={onEdit}>
          {t('diary.edit')}
        </Button>
        <Button label={t('diary.deleteOf', { when })} onClick={onDelete}>
          {t('diary.delete')}
        </Button>
      </div>
    </li>
  );
}

function lineOf(cramp: Cramp): string {
  const leg = placeWords(cramp);
  const { durationSeconds } = cramp;
  if (durationSeconds === null) return leg;
  const duration = secondsWords(durationSeconds);
  return cramp.muscle === null
    ? t('diary.onlyDuration', { duration })
    : t('diary.line', { leg, duration });
}

/** What else was recorded, each with its name. */
function CrampFacts({ cramp }: { cramp: Cramp }) {
  const mark = (value: number | null) => value !== null && t('cramp.scaleOf', { mark: value });
  const answer = (value: boolean | null) => value !== null && t(value ? 'cramp.yes' : 'cramp.no');
  const facts = [
    { name: t('cramp.severity'), value: mark(cramp.severity) },
    { name: t('cramp.sleepDisturbed'), value: mark(cramp.sleepDisturbed) },
    {
      name: t('cramp.activity'),
      value: cramp.activity !== null && t(`cramp.activities.${cramp.activity}`),
    },
    { name: t('cramp.soreAfterwards'), value: answer(cramp.soreAfterwards) },
    { name: t('cramp.distressing'), value: answer(cramp.distressing) },
    { name: t('cramp.done'), value: listWords(cramp.done.map((id) => t(`cramp.did.${id}`))) },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <dl class="cramp-facts soft">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
