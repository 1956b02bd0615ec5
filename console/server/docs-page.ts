import { routeRows } from "./openapi.ts";

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}" +
  "table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8884;vertical-align:top}" +
  "code{font:14px ui-monospace,monospace}";

/** A small page for people that lists every route; it needs no script and no other file. */
export function docsPage(version: string): string {
  const rows = routeRows().map(
    ([, { method, path, summary, query, body }]) =>
      `<tr><td><code>${method}</code></td><td><code>${escapeHtml(path)}</code></td>` +
      `<td>${escapeHtml(summary)}</td><td>${body ? "JSON body" : ""}${query ? "query" : ""}</td></tr>`,
  );
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>newsgraph interface</title>` +
    `<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>` +
    `<h1>newsgraph ${escapeHtml(version)}: HTTP interface</h1>` +
    `<p>Machine readable: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). ` +
    `POST and DELETE need the header <code>x-newsgraph: 1</code>, POST also ` +
    `<code>content-type: application/json</code>.</p>` +
    `<table><thead><tr><th>Method</th><th>Path</th><th>What it does</th><th>Reads</th></tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}
