import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import type { Comparison } from '../../domain/diary/importing.ts';
import { WrongFileError, type FileContents, type WrongFile } from '../../state/diary/files/file.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';
import { UnreadableRows } from './UnreadableRows.tsx';

interface ImportPreviewProps {
  file: Blob;
  /** Called with what to say once it is done; with nothing if it was left. */
  onClose: (words: string) => unknown;
}

/** What was found in the file. */
type Found =
  { contents: FileContents; comparison: Comparison; hasSettings: boolean } | { wrong: WrongFile };

/** What a file would bring, shown before anything is changed. */
export function ImportPreview({ file, onClose }: ImportPreviewProps) {
  const [found, setFound] = useState<Found>();
  const [withSettings, setWithSettings] = useState(false);
  useEffect(() => void look(file).then(setFound), [file]);
  if (!found) return null;
  if ('wrong' in found)
    return (
      <div role="alert" class="import-wrong">
        {t(`files.wrong.${found.wrong}`)}
      </div>
    );
  const { contents, comparison, hasSettings } = found;
  const brings = comparison.fresh.length + comparison.changed.length > 0 || withSettings;
  const take = async () => {
    const { importFile } = await import('../../state/diary/files/importFile.ts');
    const count = await importFile(contents, withSettings);
    onClose(t('files.taken', { count }));
  };
  return (
    <div class="import-preview">
      <Heading>{t('files.preview')}</Heading>
      <ul>
        <li>{t('files.new', { count: comparison.fresh.length })}</li>
        <li>{t('files.changed', { count: comparison.changed.length })}</li>
        <li>{t('files.same', { count: comparison.same })}</li>
        {comparison.older > 0 && <li>{t('files.older', { count: comparison.older })}</li>}
      </ul>
      <UnreadableRows contents={contents} />
      {hasSettings && (
        <label>
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget: { checked } }) => setWithSettings(checked)}
          />
          <span>{t('files.takeSettings')}</span>
        </label>
      )}
      {!brings && <p>{t('files.nothing')}</p>}
      <div class="data-buttons">
        <Button onClick={() => onClose('')}>{t('diary.cancel')}</Button>
        {brings && (
          <Button look="brand" onClick={take}>
            {t('files.take')}
          </Button>
        )}
      </div>
    </div>
  );
}

async function look(file: Blob): Promise<Found> {
  const [{ readFile }, { compareWithDiary, hasSettings }] = await Promise.all([
    import('../../state/diary/files/readFile.ts'),
    import('../../state/diary/files/importFile.ts'),
  ]);
  try {
    const contents = await readFile(file);
    return {
      contents,
      comparison: await compareWithDiary(contents),
      hasSettings: hasSettings(contents),
    };
  } catch (error) {
    if (error instanceof WrongFileError) return { wrong: error.reason };
    throw error;
  }
}
