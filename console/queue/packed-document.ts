import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type Document, documentSchema } from "#schemas/document.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** No document is larger; what claims to be is not unpacked (bytes). */
const LARGEST = 512 * 2 ** 20;

/** A document as text for the queue, about a fifth as long as its JSON. */
export async function packDocument(document: Document): Promise<string> {
  return (await pack(JSON.stringify(document))).toString("base64");
}

/** The document of {@link packDocument}. Throws for anything else. */
export async function unpackDocument(packed: unknown): Promise<Document> {
  const bytes = await unpack(Buffer.from(String(packed), "base64"), { maxOutputLength: LARGEST });
  return documentSchema.parse(JSON.parse(bytes.toString("utf8")));
}
