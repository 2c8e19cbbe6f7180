import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { exportAll } from '../../state/diary/files/exports.ts';
import { eraseDiary } from '../../state/diary/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Heading } from '../ui/Heading.tsx';

interface EraseDiaryProps {
  /** Called with what to say once it is done; with nothing if it was left. */
  onClose: (words: string) => unknown;
}

/** Erases the diary once a word was typed, with an export offered first. */
export function EraseDiary({ onClose }: EraseDiaryProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const word = t('files.eraseWord');
  const isMeant = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async () => {
    await eraseDiary();
    onClose(t('files.erased'));
  };
  return (
    <div class="stack erase">
      <Heading>{t('files.eraseTitle')}</Heading>
      <p>{t('files.eraseWhat')}</p>
      <label for={id}>{t('files.eraseType', { word })}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <div class="buttons">
        <Button onClick={() => onClose('')}>{t('diary.cancel')}</Button>
        <Button onClick={exportAll}>{t('files.exportAll')}</Button>
        {isMeant && (
          <Button look="alert" onClick={erase}>
            {t('files.eraseNow')}
          </Button>
        )}
      </div>
    </div>
  );
}
