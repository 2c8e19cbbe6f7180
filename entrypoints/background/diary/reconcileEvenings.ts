import { isDoneInFull } from '../../../domain/session/index.ts';
import { recordEvening } from '../../../state/diary/ownActions.ts';
import { sessionItem } from '../../../state/session/item.ts';
import { read } from '../../../state/kernel/store.ts';

/** Records an evening of the six-week try once the routine *Before bed* is finished. */
export async function reconcileEvenings() {
  const session = await read(sessionItem);
  if (session?.routine === 'beforeBed' && isDoneInFull(session))
    await recordEvening(session.endedAtMs!);
}
