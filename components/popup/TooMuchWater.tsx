import { t } from '../../platform/words.ts';

/** From a litre within the hour on: to stop, and the signs of too much. */
export function TooMuchWater() {
  return (
    <div class="card failure" role="alert">
      <h2>{t('water.stopNow')}</h2>
      <p class="soft">{t('waterSafety.note.tooMuch')}</p>
      <p class="soft">{t('waterSafety.note.tooMuchEmergency')}</p>
    </div>
  );
}
