// biome-ignore lint/correctness/noUnresolvedImports: CommonJS, the default export is module.exports
import isoCountries from "i18n-iso-countries";

/** ISO 3166 alpha-2 codes of all countries and territories (Kosovo as XK), sorted. */
export function alpha2Codes(): string[] {
  return Object.keys(isoCountries.getAlpha2Codes()).sort();
}

/**
 * Kosovo has no code in ISO 3166; of the user-assigned ones the European Commission and the World
 * Bank use XKX, the package (as Unicode CLDR) XKK.
 */
const KOSOVO = "XKX";

/** The alpha-3 code of an alpha-2 code; throws on a code that is not in ISO 3166 (a slip in a table). */
export function alpha3(alpha2: string): string {
  const code = alpha2 === "XK" ? KOSOVO : isoCountries.alpha2ToAlpha3(alpha2);
  if (!code) throw new Error(`"${alpha2}" is no ISO 3166 alpha-2 code`);
  return code;
}

/** All English names of the package for an alpha-2 code, the first the main one. */
export function officialNames(alpha2: string): string[] {
  return isoCountries.getName(alpha2, "en", { select: "all" }) ?? [];
}
