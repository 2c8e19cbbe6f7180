import { t } from '../../platform/words.ts';
import { openPopup } from '../../platform/pages.ts';
import { Button } from '../ui/Button.tsx';
import './UnderWayNote.css';

/** Shown when a start is refused: another session is under way; a button opens it. */
export function UnderWayNote({ isShown }: { isShown: boolean }) {
  return (
    <div class={isShown ? 'card under-way unprinted' : 'unseen'}>
      <p role="status">{isShown && t('learn.underWay')}</p>
      {isShown && <Button onClick={openPopup}>{t('learn.show')}</Button>}
    </div>
  );
}
