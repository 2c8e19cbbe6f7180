import { t } from '../../platform/words.ts';

/** From a litre within the hour on: to stop, and the signs of too much. */
export function TooMuchWater() {
  return (
    <div role="alert">
      <p class="water-lot">{t('water.stopNow')}</p>
      <p class="soft">{t('waterSafety.note.tooMuch')}</p>
      <p class="soft">{t('waterSafety.note.tooMuchEmergency')}</p>
    </div>
  );
}
