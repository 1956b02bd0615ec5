import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect as connectSocket, type LookupFunction } from "node:net";
import type { Network } from "#ingest";

/** An internet of one server: it plays every host, under the public addresses that tests give them. */
export interface PlayedInternet {
  network: Network;
  /** What the names resolved to, in the order they were asked: `host address`. */
  readonly lookups: string[];
  close(): Promise<void>;
}

/** A public address for hosts without one of their own. */
const PUBLIC = "93.184.216.34";

/**
 * Serves every host by `listener`. `addresses` are the answers to the look-ups of a host, one
 * after another, the last one for ever. The guard sees them as they are; only then the socket is
 * led to the listener.
 */
export async function playInternet(
  listener: RequestListener,
  addresses: Record<string, string[]> = {},
): Promise<PlayedInternet> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const lookups: string[] = [];
  const asked = new Map<string, number>();
  const lookup = ((name, _options, done) => {
    const answers = addresses[name] ?? [PUBLIC];
    const index = asked.get(name) ?? 0;
    asked.set(name, index + 1);
    const address = answers[Math.min(index, answers.length - 1)] ?? PUBLIC;
    lookups.push(`${name} ${address}`);
    done(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  }) as LookupFunction as Network["lookup"];
  return {
    lookups,
    network: { lookup, connect: (options) => connectSocket({ ...ledTo(options), port }) },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Connection options whose host is looked up and checked as asked, and then found on this machine. */
function ledTo(options: object) {
  const { host = "", lookup } = options as { host?: string; lookup?: LookupFunction };
  const led: LookupFunction = (name, wish, done) =>
    lookup?.(name, { ...wish, all: true }, (error) => {
      if (error) done(error, "");
      else if (wish.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
      else done(null, "127.0.0.1", 4);
    });
  return { host, lookup: led };
}
