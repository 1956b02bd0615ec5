/**
 * What the codes of sockets, resolvers and TLS mean to a reader.
 * Source: https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors,
 * https://nodejs.org/docs/latest-v20.x/api/dns.html#error-codes and
 * https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes
 */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of this name, or this machine is offline",
  ENODATA: "there is no host of this name",
  EAI_AGAIN: "its name cannot be looked up now: this machine may be offline",
  ECONNREFUSED: "nothing answers at this address",
  ECONNRESET: "the server broke the connection off",
  EPIPE: "the server broke the connection off",
  ECONNABORTED: "the connection was broken off",
  ETIMEDOUT: "the server did not answer in time",
  EHOSTUNREACH: "there is no way to this host from here",
  ENETUNREACH: "there is no way to this host from here: this machine may be offline",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself alone",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by nobody that is trusted here",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is signed by nobody that is trusted here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by nobody that is trusted here",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

/** Why a connection failed, in words and with the code that search engines know; else what the error says. */
export function connectionReason(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error.message : `${reason} (${code})`;
}
