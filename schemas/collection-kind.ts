/** The kind of a node that stands for many entities put together. Entities of kind Group are none: their ids begin with `group:` too. */
export const COLLECTION_KIND = "Group of entities";
