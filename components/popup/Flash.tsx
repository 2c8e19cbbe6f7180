import { useRef } from 'preact/hooks';
import { settingsItem } from '../../state/items.ts';
import { useStored } from '../../state/useStored.ts';
import './Flash.css';

/** Lights up the whole popup once whenever the moment becomes another: a cue for those who cannot hear one. */
export function Flash({ moment }: { moment: string }) {
  const { cues } = useStored(settingsItem);
  // Nothing has changed for somebody who has only just opened the popup.
  const first = useRef(moment);
  if (!cues.flash || moment === first.current) return null;
  return <div key={moment} class="flash" aria-hidden="true" />;
}
