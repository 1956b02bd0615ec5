import type { Point } from "./placement.ts";

/**
 * The point at a share (0 source, 1 target) of an edge: a quadratic Bezier curve whose control
 * point lies `curvature` edge lengths beside the middle. `side` is the sign of the y axis: 1 where
 * y grows downwards (the screen), -1 where it grows upwards (Sigma's own plane).
 */
export function curvePoint(
  from: Point,
  to: Point,
  { share, curvature, side = -1 }: { share: number; curvature: number; side?: 1 | -1 },
): Point {
  const bend = 2 * share * (1 - share) * curvature * side;
  return {
    x: from.x + (to.x - from.x) * share + bend * (to.y - from.y),
    y: from.y + (to.y - from.y) * share - bend * (to.x - from.x),
  };
}
