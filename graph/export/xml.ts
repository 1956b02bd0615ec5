const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text for XML 1.0 content and attributes: markup escaped, line breaks and tabs as references,
 * characters that XML 1.0 forbids (controls, lone surrogates, U+FFFE, U+FFFF; section 2.2) as U+FFFD.
 */
export function escapeXml(text: string): string {
  const markup = text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
  return markup.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (control) => reference(control));
}

function reference(control: string): string {
  const isAllowed = ["\t", "\n", "\r"].includes(control) || /[\u007f-\u009f]/u.test(control);
  return isAllowed ? `&#${control.charCodeAt(0)};` : "\ufffd";
}
