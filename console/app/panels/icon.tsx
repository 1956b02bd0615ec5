/** Outline icons on a 20 x 20 grid, drawn for this product. */
const PATHS = {
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 4 4",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  layout: "M10 4.5v3M10 12.5v3M4.5 10h3M12.5 10h3M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  reset: "M4 10a6 6 0 1 0 2-4.5M4 4v3.5h3.5",
  close: "m5 5 10 10M15 5 5 15",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.4 4.4l1 1M14.6 14.6l1 1M4.4 15.6l1-1M14.6 5.4l1-1",
  moon: "M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.500 8.500Z",
  system: "M3 4.500h14v9H3zM7 17h6M10 13.500V17",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.700 2.200c-.8.5-1.200.9-1.200 1.800M10 14.500v.1",
  menu: "M3 5.500h14M3 10h14M3 14.500h9",
  article: "M5 3h10v14H5zM7.500 6.500h5M7.500 9.500h5M7.500 12.500h3",
  expand: "M10 7.500v5M7.500 10h5M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  collapse: "M7.500 10h5M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  hide: "M3 10s2.500-4.500 7-4.500 7 4.500 7 4.500-2.500 4.500-7 4.500S3 10 3 10ZM4 16 16 4",
  pin: "M8 3h4l-.5 5 2.500 3h-8l2.500-3ZM10 11v6",
  undo: "M7 4 3.500 7.500 7 11M4 7.500h7.500a4 4 0 0 1 0 8H8",
  redo: "m13 4 3.500 3.500L13 11M16 7.500H8.500a4 4 0 0 0 0 8H12",
  trash: "M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.7 11h7.600l.7-11",
  play: "m6 4 10 6-10 6Z",
  stop: "M5.500 5.500h9v9h-9z",
  back: "M12 4 6 10l6 6",
  next: "m8 4 6 6-6 6",
  upload: "M10 13V4M6 7.500 10 3.500l4 4M4 14v2.500h12V14",
  target: "M10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM10 2v3M10 15v3M2 10h3M15 10h3",
  lasso:
    "M10 3.500c4.200 0 7 1.900 7 4.500s-2.800 4.500-7 4.500-7-1.900-7-4.500 2.800-4.500 7-4.500ZM5.500 11.500c-1 1.200-.8 2.500.5 3 1 .4 1.300 1.300.5 2.500",
  path: "M4.500 13a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM15.500 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.500 15h5a3 3 0 0 0 0-6h-3a3 3 0 0 1 0-4h5",
  look: "M10 3a7 7 0 1 0 0 14c1.200 0 1.600-.9 1.200-1.800-.5-1.200.2-2.200 1.500-2.200H15a2 2 0 0 0 2-2c0-4.500-3.100-8-7-8ZM6.500 9.500v.1M9 6.500v.1M12.500 7v.1",
  save: "M5 3.500h10V17l-5-3.500L5 17Z",
  download: "M10 4v9M6 9.500l4 4 4-4M4 14v2.500h12V14",
  table: "M3 4.500h14v11H3zM3 8.500h14M8 8.500v7",
  graph:
    "M5 12.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM14 3.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM15 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.300 13l6.500-6M7 14.500h6M14.200 7.500l.6 4.500",
  neighbours: "M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM10 3v5M10 12v5M3 10h5M12 10h5",
  keep: "M4 4h12v12H4zM7.500 10l2 2 3.500-4",
  chevron: "m5 7.500 5 5 5-5",
  flag: "M5 17.500V3.500M5 4h9.500l-2 3 2 3H5",
  merge: "M5 4v2.500c0 3 5 3 5 6V16M15 4v2.500c0 3-5 3-5 6M7.500 13.500 10 16l2.500-2.500",
  split: "M10 16v-3.500c0-3-5-3-5-6V4M10 12.500c0-3 5-3 5-6V4M3 6l2-2 2 2M13 6l2-2 2 2",
  feed: "M4.500 15.500v.1M4.500 10.500a5 5 0 0 1 5 5M4.500 5.500a10 10 0 0 1 10 10",
  check: "m4 10.500 4 4 8-9",
  warn: "M10 3.500 17.500 16.500h-15ZM10 8v4M10 14.300v.1",
  clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 6v4l3 2",
  folder: "M3 5.500h5l1.500 2H17v8.500H3Z",
  eye: "M3 10s2.500-4.500 7-4.500 7 4.500 7 4.500-2.500 4.500-7 4.500S3 10 3 10ZM10 8.300a1.700 1.700 0 1 0 0 3.400 1.700 1.700 0 0 0 0-3.400Z",
  compare: "M8 4H3.500v12H8M12 4h4.500v12H12M10 2.500v15",
  external: "M8 5H4.500v10.500H15V12M11 4h5v5M16 4l-7 7",
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative icon; the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** A button that shows only an icon; `label` is its name and tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
  className?: string;
}) {
  return (
    <button
      type="button"
      className={`icon-button ${props.className ?? ""}`}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
