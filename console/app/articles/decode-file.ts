const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/iu;

/** In which part of a page its charset is looked for, in bytes. */
const HEAD_BYTES = 4_096;

/** The mark that UTF-16 begins with. */
function markedLabel([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A file as text: UTF-16 by its mark, UTF-8 where it is that, else by the charset that a page
 * states, else windows-1252, which every file is. The server reads files of the disk alike.
 */
export function decodeFile(bytes: Uint8Array): string {
  const marked = markedLabel(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const stated = META_CHARSET.exec(head)?.[1];
  return (
    strictly("utf-8", bytes) ??
    (stated ? strictly(stated, bytes) : null) ??
    new TextDecoder("windows-1252").decode(bytes)
  );
}
