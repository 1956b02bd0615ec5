import type { QueryValue } from "#schemas/query.ts";
import { Icon } from "../panels/icon.tsx";
import { isPlainClick, moveBetweenRows } from "../panels/row-keys.ts";
import { KindDot } from "../panels/tokens.tsx";
import type { ResultColumn } from "./result-columns.ts";
import type { Opening } from "./row-opening.ts";
import { tagged, valueText } from "./values.ts";

/** How high each row of a table with these columns is, in CSS pixels: sentences have two lines. */
export const rowHeight = (columns: readonly ResultColumn[]): number =>
  columns.some(({ shape }) => shape === "long") ? 52 : 34;

function Cell({ value, shape }: { value: QueryValue } & Pick<ResultColumn, "shape">) {
  if (value === null) {
    return (
      <td title="null" className={`quiet ${shape}`}>
        –
      </td>
    );
  }
  const graphValue = tagged(value);
  const text = valueText(value);
  const kind =
    graphValue?.$type === "node"
      ? graphValue.labels.find((label) => label !== "Entity")
      : undefined;
  return (
    <td title={text} className={shape}>
      <span>
        {kind && <KindDot kind={kind} />} {text}
      </span>
    </td>
  );
}

interface RowProps {
  columns: readonly ResultColumn[];
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
      style={{ height: rowHeight(columns) }}
      onClick={open}
    >
      {opens && <OpenCell row={row} opening={opening} onOpen={() => onOpen(index)} />}
      {columns.map(({ name, at, shape }) => (
        <Cell key={name} value={row[at] ?? null} shape={shape} />
      ))}
    </tr>
  );
}
