import type { QueryValue } from "#schemas/query.ts";
import { Icon } from "../panels/icon.tsx";
import { isPlainClick, moveBetweenRows } from "../panels/row-keys.ts";
import { KindDot } from "../panels/tokens.tsx";
import type { Opening } from "./row-opening.ts";
import { tagged, valueText } from "./values.ts";

/** How high each row is, in CSS pixels. */
export const ROW_HEIGHT = 34;

function cellClass(value: QueryValue): string {
  if (value === null) return "quiet";
  return typeof value === "number" ? "number" : "";
}

function Cell({ value }: { value: QueryValue }) {
  const graphValue = tagged(value);
  const text = valueText(value);
  const kind =
    graphValue?.$type === "node"
      ? graphValue.labels.find((label) => label !== "Entity")
      : undefined;
  return (
    <td title={text} className={cellClass(value)}>
      {kind && <KindDot kind={kind} />} {text}
    </td>
  );
}

interface RowProps {
  columns: readonly string[];
  row: readonly QueryValue[];
  index: number;
  opening: Opening | null;
  current: boolean;
  /** Whether any row opens something: then all have a cell for it. */
  opens: boolean;
  onOpen: (index: number) => void;
}

function OpenCell({
  row,
  opening,
  onOpen,
}: Pick<RowProps, "row" | "opening"> & { onOpen: () => void }) {
  const what = opening?.entity ? "Card" : "Sentences";
  const text = row.map(valueText).join(", ").slice(0, 120);
  return (
    <td className="opens">
      {opening && (
        <button
          type="button"
          className="icon-button"
          data-opens
          title={what}
          onKeyDown={moveBetweenRows}
          onClick={onOpen}
        >
          <Icon name={opening.entity ? "target" : "article"} />
          <span className="visually-hidden">
            {what} of {text}
          </span>
        </button>
      )}
    </td>
  );
}

/** A row; where it names evidence a click anywhere in it opens that, as its button does. */
export function Row({ columns, row, index, opening, current, opens, onOpen }: RowProps) {
  const open = (event: React.MouseEvent<HTMLElement>) => {
    if (!opening || !isPlainClick()) return;
    event.currentTarget.querySelector<HTMLElement>("[data-opens]")?.focus({ preventScroll: true });
    onOpen(index);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={current ? "true" : undefined}
      data-opening={opening !== null}
      style={{ height: ROW_HEIGHT }}
      onClick={open}
    >
      {opens && <OpenCell row={row} opening={opening} onOpen={() => onOpen(index)} />}
      {row.map((value, column) => (
        <Cell key={columns[column]} value={value} />
      ))}
    </tr>
  );
}
