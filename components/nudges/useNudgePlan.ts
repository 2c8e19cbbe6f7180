import type { WaterPlan } from '../../domain/reminders/index.ts';
import { nudgePlan } from '../../domain/settings.ts';
import { consentItem, settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';

/** The plan of the nudges, as the background sees it; null while they are off. */
export function useNudgePlan(): WaterPlan | null {
  return nudgePlan(useStored(settingsItem), useStored(consentItem));
}
