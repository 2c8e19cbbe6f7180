import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { spreadsheetSeparator } from '../../platform/region.ts';
import type { Separator } from '../../state/diary/files/table.ts';
import { diaryStartItem } from '../../state/diary/item.ts';
import { useBrokenCount } from '../../state/useBrokenCount.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';
import { EraseDiary } from './EraseDiary.tsx';
import { exportDiaryTable, exportEverything } from './exports.ts';
import { ImportPreview } from './ImportPreview.tsx';
import './DataSection.css';

/** No file is chosen. */
const none = { file: undefined, count: 0 };

/** The person's own data: take it out, bring it back, erase it. */
export function DataSection() {
  const isStarted = useStored(diaryStartItem) !== null;
  const brokenCount = useBrokenCount();
  const [chosen, setChosen] = useState<{ file: File | undefined; count: number }>(none);
  const [isErasing, setIsErasing] = useState(false);
  const [separator, setSeparator] = useState<Separator>(spreadsheetSeparator);
  const [done, setDone] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const close = (words: string) => {
    setChosen(none);
    setIsErasing(false);
    setDone(words);
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('files.title')}</h2>
      <div class="card data">
        <p>{t('files.where')}</p>
        {brokenCount > 0 && <p>{t('files.setAside')}</p>}
        <h3 id="move">{t('files.move')}</h3>
        <p>{t('files.moveHow')}</p>
        <div class="data-buttons">
          <Button onClick={exportEverything}>{t('files.exportAll')}</Button>
          {isStarted && (
            <Button onClick={() => chooser.current?.click()}>{t('files.import')}</Button>
          )}
        </div>
        {isStarted && <p class="soft">{t('files.importHint')}</p>}
        <h3>{t('files.table')}</h3>
        <div class="data-buttons">
          <Button onClick={() => exportDiaryTable(separator)}>{t('files.exportTable')}</Button>
          <label>
            {t('files.separator')}{' '}
            <select
              value={separator}
              onChange={({ currentTarget: { value } }) => setSeparator(value as Separator)}
            >
              <option value=",">{t('files.comma')}</option>
              <option value=";">{t('files.semicolon')}</option>
            </select>
          </label>
        </div>
        {isStarted && (
          <div class="data-buttons">
            <Button look="alert" onClick={() => setIsErasing(true)}>
              {t('files.erase')}
            </Button>
          </div>
        )}
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv"
          aria-label={t('files.import')}
          onChange={({ currentTarget }) => {
            setChosen({ file: currentTarget.files?.[0], count: chosen.count + 1 });
            setDone('');
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <p role="status">{done}</p>
        {chosen.file && (
          // What was chosen in the preview of one file says nothing of the next.
          <ImportPreview key={chosen.count} file={chosen.file} onClose={close} />
        )}
        {isErasing && <EraseDiary onClose={close} />}
      </div>
    </section>
  );
}
