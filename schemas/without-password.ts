/**
 * A text as it may be shown and stored: when it is an address with a user name or password, without
 * these. Other text comes back as it is.
 */
export function withoutPassword(address: string): string {
  return address.replace(/^(\s*[a-z][a-z0-9+.-]*:[\\/]{2})[^\s\\/?#]*@/iu, "$1");
}
