/** Version of the package; a test holds it equal to `package.json`. */
export const VERSION = "0.1.0";

/** Part of an article's content hash: raise it whenever the same text gives other annotations. */
export const EXTRACTOR_VERSION = "11";

/** Version of the graph's layout in a store. */
export const SCHEMA_VERSION = 2;
