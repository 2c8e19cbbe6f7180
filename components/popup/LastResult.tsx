import { i18n } from '#i18n';
import { hasLetGo, positionAt } from '../../domain/session.ts';
import { sessionItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import { spokenDuration } from '../duration.ts';
import './LastResult.css';

/** How long the last cramp took to let go, for as long as no other session was started. */
export function LastResult() {
  const session = useStored(sessionItem);
  if (session === null || !hasLetGo(session)) return null;
  const { heldMs } = positionAt(session, session.endedAtMs!);
  return <p class="soft last-result">{i18n.t('result.last', [spokenDuration(heldMs)])}</p>;
}
