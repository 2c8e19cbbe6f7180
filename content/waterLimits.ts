/** Warn once this much was logged in 60 minutes. Our margin: about half of NIOSH's ceiling of 1.4 L per hour. */
export const warnMlPerHour = 750;

/** No nudges once this much was logged in 60 minutes. Our margin: below NIOSH's 1.4 L per hour. */
export const maxMlPerHour = 1000;

/** No nudges once this much was logged in a day. Our margin: near the largest daily drinks figure (US, 3.0 L). */
export const maxMlPerDay = 3000;

/** What nudges may add up to in 60 minutes, if every one is followed. Our margin: far below NIOSH's 1.4 L per hour. */
export const nudgedMlPerHour = 500;
