import { isEveningStretch } from '../../../domain/diary/eveningTry.ts';
import { recordEvening } from '../../../state/diary/ownActions.ts';
import { sessionItem } from '../../../state/items.ts';
import { read } from '../../../state/stored.ts';

/** Counts an evening of the six-week try once the routine *Before bed* was done to its end. */
export async function keepEvenings() {
  const session = await read(sessionItem);
  if (session && isEveningStretch(session)) await recordEvening(session.endedAtMs!);
}
