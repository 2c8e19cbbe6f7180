import { useRef } from 'preact/hooks';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import './Flash.css';

/** Flashes the whole popup once whenever `moment` changes: a cue for people who cannot hear one. */
export function Flash({ moment }: { moment: string }) {
  const { cues } = useStored(settingsItem);
  // No flash when the popup has just been opened.
  const first = useRef(moment);
  if (!cues.flash || moment === first.current) return null;
  return <div key={moment} class="flash" aria-hidden="true" />;
}
