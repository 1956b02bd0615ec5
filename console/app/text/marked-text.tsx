import { type AnchorHTMLAttributes, Fragment } from "react";
import { cutSegments, type Mark } from "./segments.ts";

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** Where `text` starts in the article, in UTF-16 code units. */
  offset?: number;
  /** Makes marks of entities links; the address works on its own as well. */
  onEntity?: ((id: string) => void) | undefined;
  /** Makes marks of claims buttons. */
  onClaim?: ((id: string) => void) | undefined;
}

function EntityLink(
  props: AnchorHTMLAttributes<HTMLAnchorElement> & { id: string; onEntity: (id: string) => void },
) {
  const { id, onEntity, ...rest } = props;
  return (
    <a
      {...rest}
      href={`./?entity=${encodeURIComponent(id)}`}
      onClick={(event) => {
        event.preventDefault();
        onEntity(id);
      }}
    />
  );
}

/** Text with marks told by colour, underline and label. Text from articles is only ever text. */
export function MarkedText({ text, marks, offset = 0, onEntity, onClaim }: MarkedTextProps) {
  return cutSegments(text, marks, offset).map((segment) => {
    const { mark } = segment;
    if (!mark) return <Fragment key={segment.start}>{segment.text}</Fragment>;
    const shared = {
      className: `mark mark-${mark.role}`,
      "data-label": segment.first ? mark.label : undefined,
      "data-target": mark.target,
    };
    const { claim } = mark;
    if (onClaim && claim) {
      return (
        <button key={segment.start} type="button" {...shared} onClick={() => onClaim(claim)}>
          {segment.text}
        </button>
      );
    }
    if (!onEntity || !mark.target) {
      return (
        <mark key={segment.start} {...shared}>
          {segment.text}
        </mark>
      );
    }
    return (
      <EntityLink key={segment.start} id={mark.target} onEntity={onEntity} {...shared}>
        {segment.text}
      </EntityLink>
    );
  });
}
