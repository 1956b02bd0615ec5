import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A button of the toolbar that opens a small panel beside it; Escape or a click elsewhere closes it. */
export function Popover(props: {
  icon: IconName;
  label: string;
  title: string;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !area.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener("pointerdown", onPointer, { capture: true });
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", onPointer, { capture: true });
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [open]);
  return (
    <div ref={area} className="popover-area">
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={props.label}
        title={props.label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={props.icon} />
      </button>
      {open && (
        <section id={id} className="popover" aria-label={props.title}>
          <h2>{props.title}</h2>
          {props.children(close)}
        </section>
      )}
    </div>
  );
}

/** One of several, as a list of radio buttons. */
export function Choice<T extends string>(props: {
  name: string;
  legend: string;
  value: T;
  options: readonly { id: T; label: string; meaning?: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset className="choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ id, label, meaning }) => (
        <label key={id} className="check">
          <input
            type="radio"
            name={props.name}
            checked={id === props.value}
            onChange={() => props.onChoose(id)}
          />
          <span>
            {label}
            {meaning && <span className="quiet"> · {meaning}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
