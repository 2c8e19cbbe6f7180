import type { Statement } from './statement.ts';

/**
 * How much adults drink a day according to public bodies: 1.6 and 2.0 L (EFSA 2010, women and men), 2.2 and 3.0 L
 * (National Academies 2005). Words: `waterGuide.dailyDrinks` in `en.yml`. For information, not as a target.
 */
export const drinksGuide = {
  id: 'dailyDrinks',
  strength: 'moderate',
  sources: ['efsaWater', 'nationalAcademiesWater'],
} as const satisfies Statement;
