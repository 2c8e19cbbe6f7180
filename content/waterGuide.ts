import type { Statement } from './statement.ts';

/**
 * What public bodies put an adult's drinks at: 1.6 and 2.0 L (EFSA 2010, women and men), 2.2 and 3.0 L (National
 * Academies 2005). Words: `waterGuide.dailyDrinks` in `en.yml`. A figure to know, and no target.
 */
export const drinksGuide = {
  id: 'dailyDrinks',
  strength: 'moderate',
  sources: ['efsaWater', 'nationalAcademiesWater'],
} as const satisfies Statement;
