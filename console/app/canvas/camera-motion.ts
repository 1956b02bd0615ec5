/** The duration of a movement in milliseconds; 0 where the user wants no motion. */
export function motion(duration: number): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration;
}
