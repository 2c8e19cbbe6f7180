/** Marks the popup that stays open in a window of its own. */
const mark = '?kept-open';

/** The address of the popup in a window of its own. */
export const keptOpenPath = `popup.html${mark}`;

/** Whether this page is the popup in a window of its own. */
export const isKeptOpen = () => location.search === mark;
