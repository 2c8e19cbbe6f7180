import { initialReminders, type Reminders, type WaterState } from '../../domain/reminders/index.ts';

/** What is remembered when nothing but some of the water nudges' fields is set. */
export const withWater = (part: Partial<WaterState>): Reminders => ({
  ...initialReminders,
  water: { ...initialReminders.water, ...part },
});
