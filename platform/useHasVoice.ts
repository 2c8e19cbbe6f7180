import { useEffect, useState } from 'preact/hooks';
import { findVoice } from './voice.ts';

/**
 * Whether this device has a voice for the language, kept current; null until it is known.
 * @param language such as "en"
 * @param isWanted whether to look for a voice: Firefox shows a warning on a system that cannot speak
 */
export function useHasVoice(language: string, isWanted: boolean): boolean | null {
  const [hasVoice, setHasVoice] = useState<boolean | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const look = () => void findVoice(language).then((voice) => setHasVoice(voice !== undefined));
    look();
    const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
    synthesis?.addEventListener('voiceschanged', look);
    return () => synthesis?.removeEventListener('voiceschanged', look);
  }, [language, isWanted]);
  return isWanted ? hasVoice : null;
}
