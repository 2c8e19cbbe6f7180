const isEndurance = process.env.LEGROOM_ENDURANCE === '1';

/** How often something is tried: in full in `npm run endurance`, and fewer times in `npm test`. */
export const tries = (inFull: number, short: number): number => (isEndurance ? inFull : short);
