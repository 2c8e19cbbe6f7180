import { t } from '../../platform/words.ts';
import { useFailure } from '../page/useFailure.ts';
import { Button } from '../ui/Button.tsx';
import { exportEverything } from './exports.ts';

/** Beside the note that the disk is full: a way to bring the diary to safety. */
export function ExportOffer() {
  const { failure } = useFailure();
  if (failure?.kind !== 'diskFull') return null;
  return (
    <section class="card">
      <p>{t('files.full')}</p>
      <Button onClick={exportEverything}>{t('files.exportAll')}</Button>
    </section>
  );
}
