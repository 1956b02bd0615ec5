import { useEffect, useMemo, useRef, useState } from "react";
import { axisTicks, labelWidth } from "../state/time-axis.ts";
import type { Bar } from "../state/time-count.ts";

/** How wide an element is, in CSS pixels; a guess until it is measured. */
function useWidth(guess: number) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

/** A label near an end may stand so many CSS pixels over it. */
const OVER = 20;

/** Dates below the bars. What they say is said by the ends of the range too, to whom does not see them. */
export function TimeAxis({ bars }: { bars: readonly Bar[] }) {
  const { element, width } = useWidth(600);
  const ticks = useMemo(
    () =>
      axisTicks(
        bars.map(({ period }) => period),
        width,
      ),
    [bars, width],
  );
  return (
    <div ref={element} className="time-axis" aria-hidden="true">
      {ticks.map(({ at, label }) => {
        const place = `${((at + 0.5) / bars.length) * 100}%`;
        const room = labelWidth(label) / 2 - OVER;
        return (
          <div key={at}>
            <i style={{ left: place }} />
            <span style={{ left: `clamp(${room}px, ${place}, calc(100% - ${room}px))` }}>
              {label}
            </span>
          </div>
        );
      })}
    </div>
  );
}
