import { useEffect, useId, useState } from 'preact/hooks';
import { language, t } from '../../platform/words.ts';
import { audibleCue, type CueSettings } from '../../domain/cues.ts';
import { changeCues } from '../../state/settings/actions.ts';
import { play } from '../../platform/loudspeaker.ts';
import { Button } from '../ui/Button.tsx';
import './VolumeField.css';

interface VolumeFieldProps {
  cues: CueSettings;
}

/** How loud the cues are, and a button that plays one as a session would, in quiet hours too. */
export function VolumeField({ cues }: VolumeFieldProps) {
  const id = useId();
  // Show the value while the slider moves; save it on release.
  const [draft, setDraft] = useState<number>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => setDraft(undefined), [cues.volume]);
  const volume = draft ?? cues.volume;
  const words = volume === 0 ? t('settings.silent') : t('settings.percent', { percent: volume });
  const tryIt = async () => {
    const cue = { kind: 'switch', words: t('cue.switch.right') } as const;
    const sounding = audibleCue(cue, { ...cues, volume });
    setHasFailed(false);
    if (sounding) await play(sounding, language()).catch(() => setHasFailed(true));
  };
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {t('settings.volume')}
      </label>
      <div class="volume">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={volume}
          aria-valuetext={words}
          onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onChange={(event) => changeCues({ volume: event.currentTarget.valueAsNumber })}
        />
        <span aria-hidden="true">{words}</span>
        <Button onClick={tryIt}>{t('settings.tryIt')}</Button>
      </div>
      <p class="setting-error" aria-live="polite">
        {hasFailed && t('error.sound')}
      </p>
    </div>
  );
}
