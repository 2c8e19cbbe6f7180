import type { Level, Scene } from './pose.ts';
import type { Part } from './part.ts';

const lineWidth = 2.2;
const chairWidth = 2.8;
/** From the seat of a chair up to the top of its back, and how far that leans back. */
const backrest = { height: 34, lean: 3 } as const;

/**
 * How high a level is, as y in figure units.
 *
 * @throws {Error} when the scene does not have it.
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

/** What stands around the person, drawn behind them. Every surface is at the outer edge of its line. */
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
    ...pillow(scene),
    ...pillowFromAbove(scene),
  ];
}

function line(name: string, path: string, strokeWidth: number): Part {
  return { name, ink: 'prop', path, strokeWidth };
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
  return [outline, { name: 'seatTop', ink: 'pillow', strokeWidth: 1, path: seatTop }];
}

function bedFromSide({ bed: at, floor }: Scene): readonly Part[] {
  if (!at || !floor) return [];
  const { headX, footX, topY, flat, topSeen } = at;
  const thick = 11;
  const frameY = topY + thick;
  const frame = `M${headX} ${topY - (flat ? 20 : 30)}V${floor.y}M${headX} ${frameY}H${footX}M${footX} ${topY + 3}V${floor.y}`;
  const [left, right] = [headX + 2, footX - 2];
  const mattress = `M${left} ${frameY}V${topY + 3}Q${left} ${topY} ${left + 3} ${topY}H${right - 4}Q${right} ${topY} ${right} ${topY + 4}V${frameY}Z`;
  const pillow = flat
    ? `M${headX + 3} ${topY - 3}C${headX + 3} ${topY - 8} ${headX + 8} ${topY - 7} ${headX + 14} ${topY - 6}` +
      `C${headX + 20} ${topY - 5} ${headX + 25} ${topY - 3} ${headX + 25} ${topY}H${headX + 6}Q${headX + 3} ${topY} ${headX + 3} ${topY - 3}Z`
    : `M${headX + 3} ${topY - 4}C${headX + 1} ${topY - 26} ${headX + 3} ${topY - 30} ${headX + 8} ${topY - 27}` +
      `C${headX + 13} ${topY - 24} ${headX + 19} ${topY - 12} ${headX + 19} ${topY - 5}` +
      `C${headX + 19} ${topY + 1} ${headX + 4} ${topY + 2} ${headX + 3} ${topY - 4}Z`;
  const bedding: Part = {
    name: 'bedding',
    ink: 'cushion',
    strokeWidth: 1,
    path: mattress + pillow,
  };
  if (!topSeen) return [line('bed', frame, chairWidth), bedding];
  const sheet = `M${left} ${topY}L${left + 6} ${topY - topSeen}H${right + 2}L${right} ${topY}Z`;
  return [
    { name: 'sheet', ink: 'pillow', strokeWidth: 1, path: sheet },
    line('bed', frame, chairWidth),
    bedding,
  ];
}

function bedFromAbove({ bedFromAbove: at }: Scene): readonly Part[] {
  if (!at) return [];
  const { headX, footX, topY, bottomY } = at;
  const sheet = `M${headX + 4} ${topY}H${footX - 4}Q${footX} ${topY} ${footX} ${topY + 4}V${bottomY - 4}Q${footX} ${bottomY} ${footX - 4} ${bottomY}H${headX + 4}Z`;
  const [top, bottom] = [topY + 6, bottomY - 6];
  const pillow =
    `M${headX + 5} ${top + 3}Q${headX + 5} ${top} ${headX + 8} ${top + 0.6}Q${headX + 15} ${top + 2} ${headX + 22} ${top + 0.6}` +
    `Q${headX + 25} ${top} ${headX + 24.4} ${top + 3}Q${headX + 23} ${(top + bottom) / 2} ${headX + 24.4} ${bottom - 3}` +
    `Q${headX + 25} ${bottom} ${headX + 22} ${bottom - 0.6}Q${headX + 15} ${bottom - 2} ${headX + 8} ${bottom - 0.6}Q${headX + 5} ${bottom} ${headX + 5} ${bottom - 3}Z`;
  return [
    { name: 'sheet', ink: 'cushion', strokeWidth: 1, path: sheet },
    { name: 'headPillow', ink: 'pillow', strokeWidth: 1, path: pillow },
    line('headboard', `M${headX + 1.7} ${topY}V${bottomY}`, 3.4),
  ];
}

function pillow({ pillow: at, bed }: Scene): readonly Part[] {
  if (!at || !bed) return [];
  const [bottom, top] = [bed.topY, bed.topY - at.height];
  const path =
    `M${at.x - 13} ${bottom}C${at.x - 11} ${bottom - 2} ${at.x - 6} ${top} ${at.x} ${top}` +
    `S${at.x + 9} ${bottom - 2} ${at.x + 11} ${bottom}Z`;
  return [{ name: 'pillow', ink: 'pillow', strokeWidth: 1, path }];
}

function pillowFromAbove({ pillowFromAbove: at }: Scene): readonly Part[] {
  if (!at) return [];
  const [left, right, top, bottom] = [at.x - 13, at.x + 13, at.y - 9, at.y + 9];
  const path =
    `M${left} ${top}Q${at.x} ${top + 2.4} ${right} ${top}Q${right - 1.6} ${at.y} ${right} ${bottom}` +
    `Q${at.x} ${bottom - 2.4} ${left} ${bottom}Q${left + 1.6} ${at.y} ${left} ${top}Z`;
  return [{ name: 'pillow', ink: 'pillow', strokeWidth: 1, path }];
}
