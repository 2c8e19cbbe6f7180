import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { dayOf } from '../../domain/diary/days.ts';
import { differences, outcomes, type ComparedCramp } from '../../domain/diary/importing.ts';
import { WrongFileError, type FileContents, type WrongFile } from '../../state/diary/files/file.ts';
import type { OtherItem, OtherItemId } from '../../state/diary/files/importFile.ts';
import { diaryStartItem } from '../../state/diary/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { WhatIsKept } from '../cramp/StartDiary.tsx';
import { Button } from '../ui/Button.tsx';
import { Folded } from '../ui/Folded.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Tick } from '../ui/Tick.tsx';
import { listWords, placeWords, crampTimeWords } from './diaryWords.ts';

interface ImportPreviewProps {
  file: Blob;
  /** Called with what to say once it is done; with nothing if it was left. */
  onClose: (words: string) => unknown;
}

/** What was found in the file. */
interface Found {
  contents: FileContents;
  compared: ComparedCramp[];
  otherItems: OtherItem[];
  /** Whether it has cramps, or comes from where a diary was started. */
  hasDiary: boolean;
}

/** What becomes of each cramp of a backup, and what else it has, shown before anything is changed. */
export function ImportPreview({ file, onClose }: ImportPreviewProps) {
  const [found, setFound] = useState<Found | { wrong: WrongFile }>();
  useEffect(() => void look(file).then(setFound), [file]);
  if (!found) return null;
  if ('wrong' in found)
    return (
      <div role="alert" class="import-wrong">
        {t(`files.wrong.${found.wrong}`)}
      </div>
    );
  return <FoundPreview {...found} onClose={onClose} />;
}

function FoundPreview({
  contents,
  compared,
  otherItems,
  hasDiary,
  onClose,
}: Found & Pick<ImportPreviewProps, 'onClose'>) {
  const startsDiary = useStored(diaryStartItem) === null && hasDiary;
  const [takesDiffering, setTakesDiffering] = useState(false);
  // What would replace something of the person's is off until it is chosen.
  const [items, setItems] = useState<readonly OtherItemId[]>(
    otherItems.filter(({ effect }) => effect === 'fills').map(({ id }) => id),
  );
  const byOutcome = Map.groupBy(compared, ({ outcome }) => outcome);
  const brings =
    startsDiary ||
    byOutcome.has('new') ||
    byOutcome.has('newer') ||
    takesDiffering ||
    items.length > 0;
  const { unreadable } = contents;
  const take = async () => {
    const { importFile } = await import('../../state/diary/files/importFile.ts');
    const count = await importFile(contents, { takesDiffering, items });
    onClose(t('files.taken', { count }));
  };
  return (
    <div class="stack import-preview">
      <Heading>{t('files.preview')}</Heading>
      {outcomes.map((outcome) => {
        const some = byOutcome.get(outcome);
        return (
          some && (
            <Folded
              key={outcome}
              summary={t(`files.${outcome}`, { count: some.length })}
              isOpen={outcome === 'differs'}
            >
              {() => (
                <>
                  <CrampList cramps={some.map(listed)} />
                  {outcome === 'differs' && (
                    <Tick
                      label={t('files.takeDiffering')}
                      isOn={takesDiffering}
                      onChange={setTakesDiffering}
                    />
                  )}
                </>
              )}
            </Folded>
          )
        );
      })}
      {unreadable.length > 0 && (
        <>
          <p>{t('files.unreadable', { count: unreadable.length })}</p>
          <CrampList
            cramps={unreadable.map((place) => ({ place, what: t('files.cannotBeRead') }))}
          />
        </>
      )}
      {otherItems.length > 0 && (
        <fieldset class="stack-close">
          <legend>{t('files.alsoTake')}</legend>
          {otherItems.map(({ id, effect }) => {
            const item = t(`files.item.${id}`);
            if (effect === 'unreadable')
              return <p key={id}>{t('files.itemUnreadable', { item })}</p>;
            return (
              <Tick
                key={id}
                label={effect === 'replaces' ? t('files.replaces', { item }) : item}
                isOn={items.includes(id)}
                onChange={(isOn) =>
                  setItems(isOn ? [...items, id] : items.filter((one) => one !== id))
                }
              />
            );
          })}
        </fieldset>
      )}
      {!brings && <p>{t('files.nothing')}</p>}
      {startsDiary && (
        <>
          <h3>{t('cramp.start.title')}</h3>
          <WhatIsKept />
        </>
      )}
      <div class="buttons">
        <Button onClick={() => onClose('')}>{t('diary.cancel')}</Button>
        {brings && (
          <Button look="brand" onClick={take}>
            {startsDiary ? t('files.startAndTake') : t('files.take')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ListedCramp {
  place: number;
  what: string;
}

/** The most cramps that are listed. */
const mostListed = 200;

/** Cramps of a backup by their places, and something of each. */
function CrampList({ cramps }: { cramps: readonly ListedCramp[] }) {
  return (
    <ul>
      {cramps.slice(0, mostListed).map(({ place, what }) => (
        <li key={place}>{t('files.entry', { place, what })}</li>
      ))}
      {cramps.length > mostListed && (
        <li>{t('files.moreEntries', { count: cramps.length - mostListed })}</li>
      )}
    </ul>
  );
}

/** When and where a cramp was, and where it differs from ours. */
function listed({ place, cramp, ours }: ComparedCramp): ListedCramp {
  const words = listWords([crampTimeWords(cramp), placeWords(cramp)]);
  const fields = ours ? differenceWords(ours, cramp) : [];
  const what =
    fields.length === 0
      ? words
      : t('files.differsIn', { cramp: words, fields: fields.join(' · ') });
  return { place, what };
}

/** What the diary calls the fields in which two versions of a cramp differ. */
function differenceWords(one: Cramp, other: Cramp): string[] {
  const names = differences(one, other).map((field) => {
    if (field === 'startedAtMs') return dayOf(one) === dayOf(other) ? 'time' : 'date';
    if (field === 'hasTime' || field === 'utcOffsetMinutes') return 'time';
    return field === 'durationSeconds' ? 'minutes' : field;
  });
  return [...new Set(names)].map((name) => t(`cramp.${name}`));
}

async function look(file: Blob): Promise<Found | { wrong: WrongFile }> {
  const [{ readBackup }, { compareWithDiary, otherItemsOf, diaryStartOf }] = await Promise.all([
    import('../../state/diary/files/backup.ts'),
    import('../../state/diary/files/importFile.ts'),
  ]);
  try {
    const contents = await readBackup(file);
    return {
      contents,
      compared: await compareWithDiary(contents),
      otherItems: await otherItemsOf(contents),
      hasDiary: diaryStartOf(contents) !== null,
    };
  } catch (error) {
    if (error instanceof WrongFileError) return { wrong: error.reason };
    throw error;
  }
}
