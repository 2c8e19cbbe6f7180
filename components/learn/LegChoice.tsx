import { t } from '../../platform/words.ts';
import { SideChoice } from '../session/SideChoice.tsx';
import './LegChoice.css';

/** The leg that the figures show and that a stretch starts with. */
export function LegChoice() {
  return (
    <div class="leg-choice unprinted">
      <span aria-hidden="true">{t('learn.side')}</span>
      <SideChoice legend={t('learn.side')} look="segments" />
    </div>
  );
}
