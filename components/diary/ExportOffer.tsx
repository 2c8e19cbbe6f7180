import { t } from '../../platform/words.ts';
import { exportAll } from '../../state/diary/files/exports.ts';
import { useFailure } from '../page/useFailure.ts';
import { Button } from '../ui/Button.tsx';

/** Beside the note that the disk is full: a way to bring the diary to safety. */
export function ExportOffer() {
  const { failure } = useFailure();
  if (failure !== 'diskFull') return null;
  return (
    <section class="card">
      <p>{t('files.full')}</p>
      <Button onClick={exportAll}>{t('files.exportAll')}</Button>
    </section>
  );
}
