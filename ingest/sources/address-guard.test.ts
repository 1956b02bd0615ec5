import { describe, expect, test } from "vitest";
import { AppError } from "#schemas/errors.ts";
import { checkUrl, isPublicAddress } from "./address-guard.ts";

/** The error with which an address is refused. */
function errorOf(address: string): AppError {
  try {
    checkUrl(address);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
  }
  throw new Error(`${address} was not refused`);
}

describe("isPublicAddress", () => {
  test.each([
    "1.1.1.1",
    "93.184.216.34",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00::1",
  ])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ["this host", "0.0.0.0"],
    ["private", "10.1.2.3"],
    ["carrier NAT", "100.64.0.1"],
    ["loopback", "127.0.0.1"],
    ["loopback, another", "127.255.1.1"],
    ["link-local, cloud metadata", "169.254.169.254"],
    ["private", "172.16.0.1"],
    ["private, upper end", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["benchmarks", "198.18.0.1"],
    ["documentation", "203.0.113.9"],
    ["multicast", "224.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["loopback v6", "::1"],
    ["unspecified v6", "::"],
    ["mapped", "::ffff:127.0.0.1"],
    ["mapped public", "::ffff:1.1.1.1"],
    ["compatible", "::127.0.0.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["unique local", "fd00::1"],
    ["link-local v6", "fe80::1"],
    ["link-local v6 with zone", "fe80::1%eth0"],
    ["multicast v6", "ff02::1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001:0:1::1"],
    ["documentation v6", "2001:db8::1"],
    ["no address", "localhost"],
    ["octal", "0177.0.0.1"],
  ])("%s: %s is not", (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("checkUrl", () => {
  test.each([
    "https://example.org/a",
    "http://example.org:80/",
    "https://example.org:443/",
    "http://example.org:443/",
    "https://[2606:4700::1111]/",
  ])("lets %s through", (address) => {
    expect(checkUrl(address).href).toBe(new URL(address).href);
  });

  test.each([
    ["file:///etc/passwd", "fetch-refused"],
    ["ftp://example.org/a", "fetch-refused"],
    ["data:text/html,x", "fetch-refused"],
    ["http://example.org:8080/", "fetch-refused"],
    ["http://user:secret@example.org/", "fetch-refused"],
    ["http://127.0.0.1/", "fetch-refused"],
    ["http://2130706433/", "fetch-refused"],
    ["http://0x7f.1/", "fetch-refused"],
    ["http://[::1]/", "fetch-refused"],
    ["http://[::ffff:10.0.0.1]/", "fetch-refused"],
    ["example.org/a", "bad-input"],
    ["", "bad-input"],
  ])("refuses %s", (address, code) => {
    expect(() => checkUrl(address)).toThrow(expect.objectContaining({ code }));
  });

  test("does not repeat a password", () => {
    expect(errorOf("http://user:secret@example.org/").message).not.toContain("secret");
  });

  test.each([
    ["http://127.0.0.1:8080/", "127.0.0.1 is not a public address but one of this machine"],
    ["http://localhost:4747/", "localhost is not a public address but one of this machine"],
    ["http://app.localhost./", "app.localhost. is not a public address"],
    ["http://192.168.1.9/", "or of a private network"],
  ])("says of %s why it is refused, whatever its port, and who may allow it", (address, reason) => {
    const { message, hint } = errorOf(address);
    expect(message).toContain(reason);
    expect(message).not.toContain("port 8080");
    expect(hint).toContain("--allow-private");
  });

  test("offers --allow-private only where it helps", () => {
    expect(errorOf("ftp://example.org/a").hint).not.toContain("--allow");
  });

  test("allowPrivate lets private addresses and other ports through, not other protocols", () => {
    expect(checkUrl("http://127.0.0.1:9/", { allowPrivate: true }).port).toBe("9");
    expect(() => checkUrl("file:///etc/passwd", { allowPrivate: true })).toThrow(AppError);
  });
});
