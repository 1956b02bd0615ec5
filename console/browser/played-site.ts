import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A news site on this machine that plays the internet: pages that are there at once or once they are opened. */
export interface PlayedSite {
  url: string;
  /** From now on this page is there; before, asking for it fails and the feed does not name it. */
  open(path: string): void;
  close(): Promise<void>;
}

const TEXTS: Record<string, string> = {
  "/first": "Peru supports Chile. The government said so on Monday in Lima.",
  "/second": "Chile criticized Peru. The minister said so on Tuesday in Santiago.",
  "/late": "Moldova supports Iceland. The president said so on Friday in Chisinau.",
};

function page(path: string): string {
  return `<!doctype html><html lang="en"><head><title>News ${path}</title></head><body><article><h1>News ${path}</h1><p>${TEXTS[path]}</p></article></body></html>`;
}

function feed(url: string, paths: readonly string[]): string {
  const items = paths.map(
    (path) => `<item><title>News ${path}</title><link>${url}${path}</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join("")}</channel></rss>`;
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
  response.end(body);
}

/**
 * Starts the site: `/feed.xml` names `/first`, and `/second` once it is opened; `/late` fails until
 * it is opened; `/never` is asked for and never answered.
 */
export async function playSite(): Promise<PlayedSite> {
  const opened = new Set(["/first"]);
  let url = "";
  const server = createServer(({ url: path = "" }, response) => {
    const named = ["/first", "/second"].filter((each) => opened.has(each));
    if (path === "/never") return;
    if (path === "/feed.xml") send(response, "application/rss+xml", feed(url, named));
    else if (opened.has(path)) send(response, "text/html", page(path));
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    open: (path) => void opened.add(path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
