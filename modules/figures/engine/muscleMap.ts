import type { MuscleId } from '../../../content/muscles.ts';
import { boneLength } from './body.ts';
import { frontOutlines, muscleShapes, outlines } from './outlines.ts';
import type { Ink, Part } from './part.ts';

export const muscleMapFrame = [-13, -8.5, 34, 66] as const;
const [kneeY, ankleY] = [boneLength.thigh, boneLength.thigh + boneLength.shank];

/** A standing leg from its outer side, with a muscle lit; the inner thigh, which that does not show, from the front. */
export function muscleMapParts(muscle: MuscleId): readonly Part[] {
  const { part: on, outline } = muscleShapes[muscle];
  const isInner = muscle === 'adductors';
  const shapes = isInner ? { ...outlines, ...frontOutlines } : outlines;
  const leg = (x: number, ink: Ink, skin: Ink): Part[] => [
    { name: 'thigh', ink, path: shapes.thigh, at: [x, 0, 90] },
    { name: 'foot', ink: skin, path: shapes.foot, at: [x, ankleY, isInner ? 90 : 0] },
    { name: 'shank', ink, path: shapes.shank, at: [x, kneeY, 90] },
  ];
  const nearX = isInner ? -3 : 0;
  const y = { thigh: 0, shank: kneeY, foot: ankleY }[on];
  const turnDegrees = on === 'foot' ? 0 : 90;
  return [
    ...(isInner ? leg(11, 'far', 'farSkin') : []),
    ...leg(nearX, 'near', 'skin'),
    { name: muscle, ink: 'lit', path: outline, at: [nearX, y, turnDegrees] },
  ];
}
