import type { Level, Scene } from '../../content/poses.ts';
import type { Shape } from './piece.ts';

const lineWidth = 2.6;

/**
 * How high a level is, as y in figure units.
 *
 * @throws {Error} when the scene does not have it.
 */
export function levelY({ floor, chair, bed }: Scene, level: Level): number {
  const y = { floor: floor.y, seat: chair?.seatY, mattress: bed?.topY }[level];
  if (y === undefined) throw new Error(`The scene has no ${level}.`);
  return y;
}

/** What stands around the person, drawn behind them. Every surface is at the outer edge of its line. */
export function sceneryPieces(
  scene: Scene,
  frame: { readonly x: number; readonly width: number },
): readonly Shape[] {
  const floorY = scene.floor.y + lineWidth / 2;
  const inset = 1.2 + lineWidth / 2;
  const floor = line(
    'floor',
    `M${frame.x + inset} ${floorY}H${frame.x + frame.width - inset}`,
    lineWidth,
  );
  return [floor, ...wall(scene), ...chair(scene), ...bed(scene)];
}

function line(name: string, path: string, strokeWidth: number): Shape {
  return { name, ink: 'prop', path, strokeWidth };
}

function wall({ wall: at, floor }: Scene): readonly Shape[] {
  if (!at) return [];
  const width = 5;
  return [line('wall', `M${at.x + width / 2} ${at.topY}V${floor.y}`, width)];
}

function chair({ chair: at, floor }: Scene): readonly Shape[] {
  if (!at) return [];
  const width = 3.4;
  const [seat, feet] = [at.seatY + width / 2, floor.y - width / 2 + 0.6];
  const { backX, frontX } = at;
  const back = `M${backX - 3} ${at.seatY - 34}L${backX} ${seat}`;
  return [
    line(
      'chair',
      `${back}H${frontX - width / 2}M${backX + 1} ${seat}L${backX - 2} ${feet}M${frontX - 4} ${seat}L${frontX - 1.5} ${feet}`,
      width,
    ),
  ];
}

function bed({ bed: at, floor }: Scene): readonly Shape[] {
  if (!at) return [];
  const { headX, footX, topY } = at;
  const thick = 11;
  const frameY = topY + thick;
  const frame = `M${headX} ${topY - 30}V${floor.y}M${headX} ${frameY}H${footX}M${footX} ${topY + 3}V${floor.y}`;
  const [left, right] = [headX + 2, footX - 2];
  const mattress = `M${left} ${frameY}V${topY + 3}Q${left} ${topY} ${left + 3} ${topY}H${right - 4}Q${right} ${topY} ${right} ${topY + 4}V${frameY}Z`;
  const pillow =
    `M${headX + 3} ${topY - 4}C${headX + 1} ${topY - 26} ${headX + 3} ${topY - 30} ${headX + 8} ${topY - 27}` +
    `C${headX + 13} ${topY - 24} ${headX + 19} ${topY - 12} ${headX + 19} ${topY - 5}` +
    `C${headX + 19} ${topY + 1} ${headX + 4} ${topY + 2} ${headX + 3} ${topY - 4}Z`;
  return [line('bed', frame, 3.4), { name: 'bedding', ink: 'cushion', path: mattress + pillow }];
}
