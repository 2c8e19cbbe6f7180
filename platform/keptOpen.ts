/** Marks the popup that stays open in its own window. */
const mark = '?kept-open';

/** The path of the popup in its own window. */
export const keptOpenPath = `popup.html${mark}`;

/** Whether this page is the popup in its own window. */
export const isKeptOpen = () => location.search === mark;
