import { t } from '../../platform/words.ts';
import type { Stretch } from '../../content/stretches.ts';

/** When to stop these stretches, and who should ask first: each reason once, in words. */
export function reasonsOf(stretches: readonly Stretch[]) {
  const stopIf = new Set(stretches.flatMap((one) => one.stopIf));
  const avoidIf = new Set(stretches.flatMap((one) => one.avoidIf));
  return [
    { kind: 'stopIf', reasons: [...stopIf].map((sign) => t(`stopIf.${sign}`)) },
    { kind: 'avoidIf', reasons: [...avoidIf].map((caution) => t(`avoidIf.${caution}`)) },
  ] as const;
}
