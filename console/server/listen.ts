import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { AppError } from "#schemas/errors.ts";
import type { ServerApp } from "./create-server.ts";
import { isLoopback } from "./security.ts";

/** Open connections are given so many milliseconds when the server stops. */
const GRACE_MS = 2_000;

export interface ListenOptions {
  /** Host name or address to bind; 127.0.0.1 when left out. */
  host?: string;
  /** 0 lets the system choose. */
  port: number;
  token?: string;
}

/** A listening server. `url` has no slash at the end. */
export interface Listening {
  url: string;
  port: number;
  /** Stops listening, cancels loads and queries, ends open connections. */
  close(): Promise<void>;
}

/**
 * Binds the application to a port. Rejects with AppError bad-input when another machine could
 * reach it and no token is set, and when the port is taken or not allowed.
 */
export async function listen(app: ServerApp, options: ListenOptions): Promise<Listening> {
  const host = options.host ?? "127.0.0.1";
  if (!isLoopback(host) && !options.token) {
    throw new AppError("bad-input", `binding ${host} would open the graph to other machines`, {
      hint: "add --token SECRET (or NEWSGRAPH_TOKEN), or bind 127.0.0.1",
    });
  }
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await bind(server, host, options.port);
  const { port } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}`,
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await app.close();
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(force);
    },
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(bindError(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function bindError(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  if (error.code === "EADDRINUSE") {
    return new AppError("bad-input", `port ${port} on ${host} is in use`, {
      hint: "choose another with --port, or --port 0 for any free one",
      cause: error,
    });
  }
  if (error.code === "EACCES") {
    return new AppError("bad-input", `port ${port} on ${host} is not allowed for this user`, {
      hint: "choose a port above 1023 with --port",
      cause: error,
    });
  }
  return new AppError("bad-input", `cannot listen on ${host}:${port}: ${error.message}`, {
    hint: "check --host and --port",
    cause: error,
  });
}
