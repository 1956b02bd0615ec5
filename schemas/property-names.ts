const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Every property that newsgraph writes, as docs/graph.md describes them; a store need not have each. */
export const PROPERTY_NAMES: readonly string[] = words(`
  addedAt aliases article articleCount articleTitle at attributedCount author by capital checkJson
  claimCount confidence contentHash contestedCount copyKey1 copyKey2 copyKey3 copyKey4 copySignature
  count country cue curated date dateOrigin datePrecision dateText demonyms description emptyLists
  end ends eventDate extractorVersion first firstDate firstKind firstName firstSeen firstStart
  firstView group id inTitle index isHeadline isQuote iso2 iso3 key kind lang lastDate lastSeen
  lexiconVersion maxConfidence mentionCount minutes modality name nearDuplicateOf objectText
  ontologyVersion paragraph plannedCount ploverContexts ploverEvent ploverMode polarity
  publishedAt publishedPrecision quotationsJson readAs reason relation retrievedAt roleTitle rule
  salience sampleClaimIds schemaVersion searchText second secondKind secondName secondView sector
  sentence sentenceCount source sourceCount speakerText start starts status subjectText surfaces
  tense text title trigger triggerEnd triggerLemma triggerStart tripleKey url via viaCoreference
  viaMetonym view wordCount wrong
`);

/** Properties that serve the program itself: they can be asked for, but nobody needs to be offered them. */
export const INTERNAL_PROPERTIES: readonly string[] = words(`
  checkJson contentHash copyKey1 copyKey2 copyKey3 copyKey4 copySignature emptyLists firstView
  quotationsJson secondView view
`);

/** Labels of nodes that serve the program itself. */
export const INTERNAL_LABELS: readonly string[] = ["Feed", "KgMeta"];

/** Properties that a node of a label may have and that a whole store may lack. */
export const OPTIONAL_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Article: words("author nearDuplicateOf publishedAt source url"),
  Entity: words("capital country demonyms description iso2 iso3 roleTitle sector"),
  Country: words("capital demonyms description iso2 iso3"),
  Claim: words("date dateText eventDate datePrecision group publishedAt speakerText wrong"),
};
