/** Whether the focus is nowhere: browsers give it to the body when the focused element goes. */
export const hasLostFocus = () =>
  document.activeElement === null || document.activeElement === document.body;
