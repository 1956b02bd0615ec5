import type { SavedView } from "./views.ts";

/** Bytes as text that may stand in an address (base64url, RFC 4648). */
function toText(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** A picture as text for an address: compressed JSON. */
export async function packView(view: SavedView): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(view));
  return toText(await through(bytes, new CompressionStream("deflate-raw")));
}

/** Whether something read from outside is a picture that can be shown. */
export function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null) return false;
  const view = value as Partial<SavedView>;
  const lists = [view.nodes, view.pinned, view.apart];
  return (
    view.version === 1 &&
    lists.every(Array.isArray) &&
    typeof view.filters === "object" &&
    view.filters !== null &&
    (view.nodes ?? []).every(
      (node) =>
        Array.isArray(node) && typeof node[0] === "string" && node.slice(1).every(Number.isFinite),
    )
  );
}

/** The picture that an address carries. Throws when it is none. */
export async function unpackView(text: string): Promise<SavedView> {
  const bytes = await through(toBytes(text), new DecompressionStream("deflate-raw"));
  const view: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isView(view)) throw new Error("The address holds no view.");
  return view;
}
