import { z } from "zod";
import { AppError } from "../errors.ts";
import { createLexicon } from "./create-lexicon.ts";
import { type Lexicon, type LexiconRecord, lexiconRecordSchema } from "./record.ts";

/** What a user may leave out: where the record is from is the file, and a date is not asked for. */
const UNDATED = "undated";

function describeIssue(issue: z.core.$ZodIssue, where: string): string {
  const field = issue.path.map(String).join(".");
  return `${where}${field ? `, field \`${field}\`` : ""}: ${issue.message}`;
}

function parseRecord(value: unknown, index: number, fileName: string): LexiconRecord {
  const name =
    typeof value === "object" && value !== null && "id" in value ? ` (${String(value.id)})` : "";
  const where = `${fileName}: record ${index}${name}`;
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  const candidate = isRecord ? { source: fileName, asOf: UNDATED, ...value } : value;
  const result = z.strictObject(lexiconRecordSchema.shape).safeParse(candidate);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("bad-input", issue ? describeIssue(issue, where) : where, {
    hint: 'a record needs at least `id`, `kind` and `name`, such as {"id": "org:acme", "kind": "Organization", "name": "Acme"}',
    cause: result.error,
  });
}

/**
 * The records of a user's lexicon file, already read as JSON: an array of records or
 * `{"records": [...]}`. `source` is the file's name and `asOf` is "undated" where left out.
 *
 * @throws AppError `bad-input` that names the file, the record's index from 0 and the field.
 */
export function parseLexiconFile(json: unknown, fileName: string): LexiconRecord[] {
  const list = typeof json === "object" && json !== null && "records" in json ? json.records : json;
  if (!Array.isArray(list)) {
    throw new AppError(
      "bad-input",
      `${fileName}: a lexicon file is an array of records, or {"records": [...]}`,
      { hint: "put the records into square brackets" },
    );
  }
  return list.map((value, index) => parseRecord(value, index, fileName));
}

function union(base: readonly string[], extra: readonly string[]): string[] {
  return [...new Set([...base, ...extra])];
}

function mergeRecords(base: LexiconRecord, extra: LexiconRecord): LexiconRecord {
  const renamed = base.name !== extra.name;
  return {
    ...base,
    ...extra,
    aliases: union(renamed ? [...base.aliases, base.name] : base.aliases, extra.aliases),
    demonyms: union(base.demonyms, extra.demonyms),
    metonyms: union(base.metonyms, extra.metonyms),
    nominals: union(base.nominals, extra.nominals),
    ambiguous: union(base.ambiguous, extra.ambiguous),
    memberOf: [...base.memberOf, ...extra.memberOf],
    leads: [...base.leads, ...extra.leads],
    source: `${base.source}; ${extra.source}`,
  };
}

/**
 * A lexicon with further records. A record whose id is there already adds to that one: its lists
 * are appended, its single values (name, sector, description, ...) replace the old ones, and the
 * old name stays as an alias. So a user can mark a built-in phrase as ambiguous, but not remove it.
 *
 * @throws AppError `bad-input` as {@link createLexicon} does.
 */
export function extendLexicon(base: Lexicon, extra: readonly LexiconRecord[]): Lexicon {
  const records = new Map(base.records.map((record) => [record.id, record]));
  const added = new Set<string>();
  for (const record of extra) {
    if (added.has(record.id)) {
      throw new AppError(
        "bad-input",
        `the lexicon record ${record.id} is given twice (${record.source})`,
        {
          hint: "join the two into one record",
        },
      );
    }
    added.add(record.id);
    const known = records.get(record.id);
    records.set(record.id, known ? mergeRecords(known, record) : record);
  }
  return createLexicon([...records.values()]);
}
