import type { lookup as systemLookup } from "node:dns";
import type { ClientRequestArgs } from "node:http";
import { BlockList, isIP } from "node:net";
import { AppError } from "#schemas/errors.ts";
import { withoutPassword } from "#schemas/without-password.ts";

/**
 * Address ranges that a page must not be loaded from: everything IANA's special-purpose registries
 * (RFC 6890 and its updates) do not call globally reachable, and multicast.
 */
const REFUSED_V4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Only 2000::/3 is handed out for the Internet; within it these are tunnels and documentation. */
const REFUSED_V6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of REFUSED_V4) list.addSubnet(network, prefix, "ipv4");
  for (const [network, prefix] of REFUSED_V6) list.addSubnet(network, prefix, "ipv6");
  return list;
}

function globalUnicast(): BlockList {
  const list = new BlockList();
  list.addSubnet("2000::", 3, "ipv6");
  return list;
}

const REFUSED = blockList();
const GLOBAL_V6 = globalUnicast();

/**
 * True when the IP address belongs to the public Internet. Loopback, private, link-local, carrier
 * NAT, unique local, multicast, documentation, tunnel and IPv4-mapped addresses do not, nor does
 * text that is no address.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !REFUSED.check(address, "ipv4");
  if (family !== 6 || address.includes("%")) return false;
  return GLOBAL_V6.check(address, "ipv6") && !REFUSED.check(address, "ipv6");
}

/** An IPv6 host stands in brackets in an address; without them it is what a resolver takes. */
export function plainHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, "");
}

/** How names are resolved and sockets opened. */
export interface Network {
  lookup: typeof systemLookup;
  connect: NonNullable<ClientRequestArgs["createConnection"]>;
}

export interface GuardOptions {
  /** The system's own when left out. What it resolves is checked all the same. */
  network?: Network | undefined;
  /** Lets private addresses and other ports through: for a user's own network. */
  allowPrivate?: boolean | undefined;
}

/**
 * The address as a URL that may be asked: http or https, no password in it, port 80 or 443, and
 * no literal address that is not public. Throws AppError `fetch-refused` (or `bad-input` when it is
 * no address at all). What its name resolves to is checked when it is connected.
 */
export function checkUrl(address: string, options: GuardOptions = {}): URL {
  if (!URL.canParse(address)) {
    throw new AppError("bad-input", `"${withoutPassword(address)}" is not a web address`, {
      hint: "Write the whole address, such as https://example.org/news/article.html.",
    });
  }
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused(url, "only http and https pages can be loaded");
  }
  if (url.username !== "" || url.password !== "") {
    throw refused(url, "an address with a user name or password is not loaded");
  }
  if (options.allowPrivate) return url;
  if (isPrivateHost(plainHost(url))) throw refusedAsPrivate(url, plainHost(url));
  if (!["", "80", "443"].includes(url.port)) {
    throw refused(
      url,
      `port ${url.port} is not loaded, only 80 and 443`,
      `${BY_HAND} Who runs newsgraph can let it load from any port with --allow-private.`,
    );
  }
  return url;
}

/** Whether a host is an address that is not public, or a name that always stands for this machine (RFC 6761). */
function isPrivateHost(host: string): boolean {
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return /(?:^|\.)localhost\.?$/u.test(host);
}

const BY_HAND = "Save the page and load the file.";

/** The error for an address that leads to this machine or into a private network; `told` says by what. */
export function refusedAsPrivate(url: URL, told: string): AppError {
  return refused(
    url,
    `${told} is not a public address but one of this machine or of a private network, where pages may be that only this machine is to see`,
    `${BY_HAND} Who runs newsgraph can let it load from such addresses with --allow-private.`,
  );
}

/** The error for an address that the guard does not let through; passwords are not repeated. */
function refused(url: URL, reason: string, hint = BY_HAND): AppError {
  const asked = url.origin === "null" ? url.protocol : url.origin;
  return new AppError("fetch-refused", `${asked}: ${reason}`, { hint });
}
