import { textOfString } from "./values.ts";

/** Reads the kit's notation of one value and writes it as `textOfValue` does. Throws on other text. */
export function canonicalText(cell: string, anyListOrder: boolean): string {
  const reader: Reader = { text: cell, at: 0, anyListOrder };
  const text = readValue(reader);
  skip(reader);
  if (reader.at < cell.length) throw new Error(`not a value: ${cell}`);
  return text;
}

interface Reader {
  text: string;
  at: number;
  anyListOrder: boolean;
}

function skip(reader: Reader): void {
  while (/\s/u.test(reader.text[reader.at] ?? "")) reader.at += 1;
}

function take(reader: Reader, symbol: string): boolean {
  skip(reader);
  if (!reader.text.startsWith(symbol, reader.at)) return false;
  reader.at += symbol.length;
  return true;
}

function need(reader: Reader, symbol: string): void {
  if (!take(reader, symbol)) throw new Error(`expected ${symbol} in ${reader.text}`);
}

function readValue(reader: Reader): string {
  skip(reader);
  const symbol = reader.text[reader.at];
  if (symbol === "'") return readString(reader);
  if (symbol === "(") return readNode(reader);
  if (symbol === "<") return readPath(reader);
  if (symbol === "{") return readMap(reader);
  if (symbol === "[") return readListOrRelationship(reader);
  return readWord(reader);
}

function readString(reader: Reader): string {
  let value = "";
  reader.at += 1;
  while (reader.at < reader.text.length && reader.text[reader.at] !== "'") {
    if (reader.text[reader.at] === "\\") reader.at += 1;
    value += reader.text[reader.at] ?? "";
    reader.at += 1;
  }
  need(reader, "'");
  return textOfString(value);
}

/** Floats that JSON does not have, as results of this product give them. */
const SPECIAL = new Map([
  ["NaN", "'NaN'"],
  ["Inf", "'Infinity'"],
  ["Infinity", "'Infinity'"],
  ["-Inf", "'-Infinity'"],
  ["-Infinity", "'-Infinity'"],
]);

function readWord(reader: Reader): string {
  const word = /^[^\s,\]})]+/u.exec(reader.text.slice(reader.at))?.[0] ?? "";
  if (word === "") throw new Error(`not a value: ${reader.text}`);
  reader.at += word.length;
  const special = SPECIAL.get(word);
  if (special) return special;
  if (/^-?\d+$/u.test(word)) return BigInt(word).toString();
  const number = Number(word);
  return Number.isNaN(number) ? word : String(Object.is(number, -0) ? 0 : number);
}

function readItems(reader: Reader, end: string, item: () => string): string[] {
  const items: string[] = [];
  while (!take(reader, end)) {
    if (items.length > 0) need(reader, ",");
    items.push(item());
  }
  return items;
}

function readMap(reader: Reader): string {
  need(reader, "{");
  const entries = readItems(reader, "}", () => {
    const key = readName(reader);
    need(reader, ":");
    return `${key}: ${readValue(reader)}`;
  });
  return `{${entries.toSorted(byKey).join(", ")}}`;
}

function byKey(a: string, b: string): number {
  return a.slice(0, a.indexOf(":")) < b.slice(0, b.indexOf(":")) ? -1 : 1;
}

function readName(reader: Reader): string {
  skip(reader);
  const quoted = /^`([^`]*)`/u.exec(reader.text.slice(reader.at));
  const name = quoted ?? /^[\p{L}\p{N}_]+/u.exec(reader.text.slice(reader.at));
  reader.at += name?.[0].length ?? 0;
  return quoted?.[1] ?? name?.[0] ?? "";
}

function readListOrRelationship(reader: Reader): string {
  need(reader, "[");
  if (take(reader, ":")) {
    const parts = [`:${readName(reader)}`];
    skip(reader);
    if (reader.text[reader.at] === "{") parts.push(readMap(reader));
    need(reader, "]");
    return `[${parts.join(" ")}]`;
  }
  const items = readItems(reader, "]", () => readValue(reader));
  return `[${(reader.anyListOrder ? items.toSorted() : items).join(", ")}]`;
}

function readNode(reader: Reader): string {
  need(reader, "(");
  const labels: string[] = [];
  while (take(reader, ":")) labels.push(`:${readName(reader)}`);
  const parts = [labels.toSorted().join("")];
  skip(reader);
  if (reader.text[reader.at] === "{") parts.push(readMap(reader));
  need(reader, ")");
  return `(${parts.filter(Boolean).join(" ")})`;
}

function readPath(reader: Reader): string {
  need(reader, "<");
  let text = readNode(reader);
  while (!take(reader, ">")) {
    const back = take(reader, "<-");
    if (!back) need(reader, "-");
    const relationship = readListOrRelationship(reader);
    need(reader, back ? "-" : "->");
    text += `${back ? "<-" : "-"}${relationship}${back ? "-" : "->"}${readNode(reader)}`;
  }
  return `<${text}>`;
}
