import { Fragment } from "react";
import { cutSegments, type Mark } from "./segments.ts";

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  /** Where `text` starts in the article, in UTF-16 code units. */
  offset?: number;
  onMark?: (mark: Mark) => void;
}

/** Text with marks told by colour, underline and label. Text from articles is only ever text. */
export function MarkedText({ text, marks, offset = 0, onMark }: MarkedTextProps) {
  return cutSegments(text, marks, offset).map((segment) => {
    const { mark } = segment;
    if (!mark) return <Fragment key={segment.start}>{segment.text}</Fragment>;
    const shared = {
      className: `mark mark-${mark.role}`,
      "data-label": segment.first ? mark.label : undefined,
      "data-target": mark.target,
    };
    if (!onMark) {
      return (
        <mark key={segment.start} {...shared}>
          {segment.text}
        </mark>
      );
    }
    return (
      <button key={segment.start} type="button" {...shared} onClick={() => onMark(mark)}>
        {segment.text}
      </button>
    );
  });
}
