/** Comments and strings, in which a `$name` means nothing. */
export const SILENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu;

/** The names of the `$parameters` of a query, each once, in the order of the text. */
export function parameterNames(query: string): string[] {
  const found = query.replace(SILENT, " ").matchAll(/\$(\w+)/gu);
  return [...new Set([...found].map((match) => match[1] ?? ""))].filter(Boolean);
}

/** How a text is typed into a field so that {@link parameterValue} reads it as that text. */
export function typedText(text: string): string {
  return parameterValue(text) === text ? text : JSON.stringify(text);
}

/**
 * A typed value as Cypher gets it: whole and decimal numbers, true, false, null and JSON lists or
 * maps as such; anything else, and everything in quotation marks, is text.
 */
export function parameterValue(typed: string): unknown {
  const text = typed.trim();
  if (!/^(?:-?\d+(?:\.\d+)?|true|false|null|[[{"].*)$/su.test(text)) return typed;
  try {
    return JSON.parse(text);
  } catch {
    return typed;
  }
}
