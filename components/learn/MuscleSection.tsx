import { t } from '../../platform/words.ts';
import { positions, stretchFor, type MuscleId } from '../../content/muscles.ts';
import { protocols } from '../../content/protocols.ts';
import { stretches } from '../../content/stretches.ts';
import { MuscleMap } from '../figure/MuscleMap.tsx';
import { FoldedEvidence } from './FoldedEvidence.tsx';
import type { Search } from './learnIndex.ts';
import { StopAndAsk } from './StopAndAsk.tsx';
import { StretchGuide } from './StretchGuide.tsx';
import type { Start } from '../session/useStart.ts';
import './MuscleSection.css';

interface MuscleSectionProps extends Search {
  muscle: MuscleId;
  onStart: Start;
}

/** One muscle, folded up: what it is called, where it is, its three stretches, when to stop and who should ask first. */
export function MuscleSection({ muscle, isFound, isOpen, onStart }: MuscleSectionProps) {
  const name = t(`muscle.${muscle}`);
  const ids = positions.map((position) => stretchFor(muscle, position));
  return (
    <details id={muscle} class="muscle" open={isOpen} hidden={!ids.some(isFound)}>
      <summary class="card">
        <h3 tabIndex={-1}>
          {name} <span class="soft">{t(`properName.${muscle}`)}</span>
        </h3>
        <MuscleMap muscle={muscle} />
      </summary>
      <div class="muscle-stretches">
        {positions.map((position) => (
          <StretchGuide
            key={position}
            stretch={stretchFor(muscle, position)}
            title={t(`position.${position}`)}
            what={name}
            choice={{ mode: 'relief', muscle, position }}
            onStart={onStart}
            hidden={!isFound(stretchFor(muscle, position))}
          />
        ))}
      </div>
      <StopAndAsk stretches={stretches.filter((one) => ids.includes(one.id))} />
      <FoldedEvidence statement={protocols[muscle]}>{t('learn.habit')}</FoldedEvidence>
    </details>
  );
}
