/** What presses on a stretch do: loaded after the first frame, or with the first press. */
export const stretchActions = () => import('../../state/session/actions.ts');
