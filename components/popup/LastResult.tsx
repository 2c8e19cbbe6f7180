import { t } from '../../platform/words.ts';
import { hasLetGo, statusAt } from '../../domain/session/index.ts';
import { sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { spokenDuration } from '../session/duration.ts';
import './LastResult.css';

/** How long the last cramp took to let go, for as long as no other session was started. */
export function LastResult() {
  const session = useStored(sessionItem);
  if (session === null || !hasLetGo(session)) return null;
  const { heldMs } = statusAt(session, session.endedAtMs!);
  return <p class="soft last-result">{t('result.last', { held: spokenDuration(heldMs) })}</p>;
}
