import type { Level, Scene } from './pose.ts';
import type { Part } from './part.ts';

const lineWidth = 2.2;
const chairWidth = 2.8;
/** The height of a chair's back above the seat, and how far it leans back. */
const backrest = { height: 34, lean: 3 } as const;
/** From the top of a pillow under a knee to the mattress. */
export const pillowHeight = 10;
/** The width of a bed, seen from above. */
const bedWidth = 64;

/** Pillows: those of a bed from the corner of the mattress at the head, the others from their own place. */
const pillows = {
  atBack: 'M3 -4C1 -26 3 -30 8 -27C13 -24 19 -12 19 -5C19 1 4 2 3 -4Z',
  underHead: 'M3 -3C3 -8 8 -7 14 -6C20 -5 25 -3 25 0H6Q3 0 3 -3Z',
  underHeadFromAbove:
    'M5 9Q5 6 8 6.6Q15 8 22 6.6Q25 6 24.4 9Q23 32 24.4 55Q25 58 22 57.4Q15 56 8 57.4Q5 58 5 55Z',
  underKnee: `M-13 0C-11 -2 -6 -${pillowHeight} 0 -${pillowHeight}S9 -2 11 0Z`,
  underKneeFromAbove: 'M-13 -9Q0 -6.6 13 -9Q11.4 0 13 9Q0 6.6 -13 9Q-11.4 0 -13 -9Z',
} as const;

/**
 * The height of a level, as y in figure units.
 * @throws {Error} if the scene does not have it
 */
export function levelY({ floor, chair, chairFromFront, bed, step }: Scene, level: Level): number {
  const seatY = (chair ?? chairFromFront)?.seatY;
  const y = {
    floor: floor?.y,
    seat: seatY,
    backrest: seatY && seatY - backrest.height - chairWidth / 2,
    mattress: bed?.topY,
    step: step?.topY,
  }[level];
  if (y === undefined) throw new Error(`The scene has no ${level}.`);
  return y;
}

/** Draws the things around the person. Every surface is at the outer edge of its line. */
export function sceneryParts(
  scene: Scene,
  frame: { readonly x: number; readonly width: number },
): readonly Part[] {
  return [
    ...ground(scene, frame),
    ...wall(scene),
    ...step(scene),
    ...chair(scene),
    ...chairFromFront(scene),
    ...bedFromSide(scene),
    ...bedFromAbove(scene),
    ...kneePillow(scene),
  ];
}

function line(name: string, path: string, strokeWidth: number): Part {
  return { name, ink: 'prop', path, strokeWidth };
}

function cloth(ink: 'cushion' | 'pillow', name: string, path: string): Part {
  return { name, ink, strokeWidth: 1, path };
}

function pillow(kind: keyof typeof pillows, x: number, y: number): Part {
  return { ...cloth('pillow', 'pillow', pillows[kind]), at: [x, y, 0] };
}

function ground({ floor: at }: Scene, frame: { x: number; width: number }): readonly Part[] {
  if (!at) return [];
  const inset = 1.2 + lineWidth / 2;
  const [left, right] = [frame.x + inset, frame.x + frame.width - inset];
  return [line('floor', `M${left} ${at.y + lineWidth / 2}H${right}`, lineWidth)];
}

function wall({ wall: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const width = 4;
  return [line('wall', `M${at.x + width / 2} ${at.topY}V${floor.y}`, width)];
}

function step({ step: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const edge = chairWidth / 2;
  const [left, right, top] = [at.fromX + edge, at.toX - edge, at.topY + edge];
  return [line('step', `M${left} ${floor.y - edge}V${top}H${right}V${floor.y - edge}`, chairWidth)];
}

function chair({ chair: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const width = chairWidth;
  const [seat, feet] = [at.seatY + width / 2, floor.y - width / 2 + 0.6];
  const { backX, frontX } = at;
  const back = `M${backX - backrest.lean} ${at.seatY - backrest.height}L${backX} ${seat}`;
  return [
    line(
      'chair',
      `${back}H${frontX - width / 2}M${backX + 1} ${seat}L${backX - 2} ${feet}M${frontX - 4} ${seat}L${frontX - 1.5} ${feet}`,
      width,
    ),
  ];
}

function chairFromFront({ chairFromFront: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const width = chairWidth;
  const [seat, feet] = [at.seatY + width / 2, floor.y - width / 2 + 0.6];
  const [left, right] = [at.leftX + width / 2, at.rightX - width / 2];
  const top = at.seatY - backrest.height;
  const back = `M${left + 2} ${seat}V${top}H${right - 2}V${seat}M${left + 2} ${top + 9}H${right - 2}`;
  const legs = `M${left + 1} ${seat}L${left} ${feet}M${right - 1} ${seat}L${right} ${feet}`;
  const outline = line('chair', `M${left} ${seat}H${right}${back}${legs}`, width);
  if (!at.topSeen) return [outline];
  const seatTop = `M${left} ${seat}L${left + 3} ${at.seatY - at.topSeen}H${right - 3}L${right} ${seat}Z`;
  return [outline, cloth('pillow', 'seatTop', seatTop)];
}

function bedFromSide({ bed: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const { headX, footX, topY, flat, topSeen } = at;
  const frameY = topY + 11;
  const frame = `M${headX} ${topY - (flat ? 20 : 30)}V${floor.y}M${headX} ${frameY}H${footX}M${footX} ${topY + 3}V${floor.y}`;
  const [left, right] = [headX + 2, footX - 2];
  const mattress = `M${left} ${frameY}V${topY + 3}Q${left} ${topY} ${left + 3} ${topY}H${right - 4}Q${right} ${topY} ${right} ${topY + 4}V${frameY}Z`;
  const sheet = `M${left} ${topY}L${left + 6} ${topY - (topSeen ?? 0)}H${right + 2}L${right} ${topY}Z`;
  return [
    ...(topSeen ? [cloth('pillow', 'sheet', sheet)] : []),
    line('bed', frame, chairWidth),
    cloth('cushion', 'mattress', mattress),
    { ...pillow(flat ? 'underHead' : 'atBack', headX, topY), ink: 'cushion' },
  ];
}

function bedFromAbove({ bedFromAbove: at }: Scene): readonly Part[] {
  if (!at) return [];
  const { headX, footX, topY } = at;
  const bottomY = topY + bedWidth;
  const sheet = `M${headX + 4} ${topY}H${footX - 4}Q${footX} ${topY} ${footX} ${topY + 4}V${bottomY - 4}Q${footX} ${bottomY} ${footX - 4} ${bottomY}H${headX + 4}Z`;
  return [
    cloth('cushion', 'sheet', sheet),
    pillow('underHeadFromAbove', headX, topY),
    line('headboard', `M${headX + 1.7} ${topY}V${bottomY}`, 3.4),
  ];
}

function kneePillow({ kneePillow: at, bed }: Scene): readonly Part[] {
  if (!at) return [];
  return [pillow(bed ? 'underKnee' : 'underKneeFromAbove', at.x, at.y)];
}
