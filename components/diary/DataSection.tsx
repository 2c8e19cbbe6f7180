import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { exportAll, exportTable } from '../../state/diary/files/exports.ts';
import { spreadsheetSeparator } from '../../platform/region.ts';
import type { Separator } from '../../state/diary/files/table.ts';
import { diaryStartItem } from '../../state/diary/item.ts';
import { useBrokenCount } from '../../state/useBrokenCount.ts';
import { useStored } from '../../state/kernel/page.ts';
import { isSame } from '../../state/kernel/store.ts';
import { choiceItem } from '../../state/session/item.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { Button } from '../ui/Button.tsx';
import { EraseDiary } from './EraseDiary.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import './DataSection.css';

/** What is open below the buttons, one at a time. */
interface Opened {
  /** The preview of a file, or the question before erasing. */
  panel?: File | 'erase' | undefined;
  /** Tells a file from the one before it. */
  openedCount: number;
}

/** The person's own data: take it out, bring it back, erase it. */
export function DataSection({ hasCramps }: { hasCramps: boolean }) {
  const hasDiary = useStored(diaryStartItem) !== null || hasCramps;
  const hasSettings = !isSame(useStored(settingsItem), settingsItem.fallback);
  const hasChoice = !isSame(useStored(choiceItem), choiceItem.fallback);
  const brokenCount = useBrokenCount();
  const [{ panel, openedCount }, setOpened] = useState<Opened>({ openedCount: 0 });
  const [separator, setSeparator] = useState<Separator>(spreadsheetSeparator);
  const [done, setDone] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const open = (next: Opened['panel'], words = '') => {
    setOpened({ panel: next, openedCount: openedCount + 1 });
    setDone(words);
  };
  const close = (words: string) => open(undefined, words);
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('files.title')}</h2>
      <div class="card stack">
        <p>{t('files.where')}</p>
        {brokenCount > 0 && <p>{t('files.setAside')}</p>}
        <h3 id="move">{t('files.move')}</h3>
        <p>{t('files.moveHow')}</p>
        <div class="buttons">
          {(hasDiary || hasSettings || hasChoice || brokenCount > 0) && (
            <Button onClick={exportAll}>{t('files.exportAll')}</Button>
          )}
          <Button onClick={() => chooser.current?.click()}>{t('files.import')}</Button>
        </div>
        <p class="soft">{t('files.importHint')}</p>
        {hasCramps && (
          <>
            <h3>{t('files.table')}</h3>
            <div class="buttons">
              <Button onClick={() => exportTable(separator)}>{t('files.exportTable')}</Button>
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
          </>
        )}
        {hasDiary && (
          <div class="buttons">
            <Button look="alert" onClick={() => open('erase')}>
              {t('files.erase')}
            </Button>
          </div>
        )}
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t('files.import')}
          onChange={({ currentTarget }) => {
            open(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <p role="status">{done}</p>
        {panel === 'erase' && <EraseDiary onClose={close} />}
        {panel instanceof File && (
          // What was chosen in the preview of one file says nothing of the next.
          <ImportPreview key={openedCount} file={panel} onClose={close} />
        )}
      </div>
    </section>
  );
}
