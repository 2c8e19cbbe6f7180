/** Whether nothing has the focus: browsers move it to the body when the focused element is removed. */
export const hasLostFocus = ({ activeElement, body }: Document = document) =>
  activeElement === null || activeElement === body;
