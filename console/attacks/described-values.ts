import fc from "fast-check";

/** The part of JSON Schema that the description of the HTTP interface uses. */
export interface DescribedValue {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: DescribedValue[];
  oneOf?: DescribedValue[];
  allOf?: DescribedValue[];
  properties?: Record<string, DescribedValue>;
  required?: string[];
  items?: DescribedValue;
  additionalProperties?: DescribedValue | boolean;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

const HUGE = 60_000;

/** Strings that break readers of strings. */
const ODD_TEXTS = [
  ...[
    "",
    " ",
    "\0",
    "\u202e",
    "\ud800",
    "\udfff",
    "\ufeff",
    "İ",
    "👩‍👩‍👧",
    "../../etc/passwd",
    "%00",
    "%zz",
  ],
  ...["__proto__", "constructor", "toString", "null", "NaN", "-0", "1e999", "0x10", "2022-99-99"],
  ...[
    "'",
    '"',
    "`",
    "\\",
    "\\u0027",
    "*",
    "~",
    "AND OR NOT",
    "a:b",
    "[x TO y]",
    "(",
    "$x",
    "{}",
    "\r\n\r\n",
  ],
  ...[
    "http://127.0.0.1/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "RETURN 1",
    "MATCH (n) RETURN n",
  ],
  ...[
    "a".repeat(HUGE),
    "中".repeat(HUGE / 10),
    "(".repeat(HUGE / 10),
    "é".normalize("NFD").repeat(1_000),
  ],
];

const ODD_NUMBERS = [0, -1, 0.5, 1e21, -1e308, 2 ** 31, 2 ** 53, Number.MAX_SAFE_INTEGER];

const oddText = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

/** A value of any kind, whatever was described. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, ...ODD_NUMBERS, [], {}, [[[[]]]], { $type: "node" }),
  fc.array(oddText, { maxLength: 3 }),
  fc.dictionary(oddText, oddText, { maxKeys: 3 }),
);

/** Values that a schema describes, and now and then others. `known` are texts that mean something to the server. */
export function describedValue(
  schema: DescribedValue,
  known: readonly string[],
): fc.Arbitrary<unknown> {
  const fitting = fittingValue(schema, known);
  return fc.oneof({ arbitrary: fitting, weight: 12 }, { arbitrary: oddValue, weight: 1 });
}

function fittingValue(schema: DescribedValue, known: readonly string[]): fc.Arbitrary<unknown> {
  const ways = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (ways) return fc.oneof(...ways.map((way) => describedValue(way, known)));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const kinds: Record<string, () => fc.Arbitrary<unknown>> = {
    string: () => fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 2 }, oddText),
    integer: () => fc.oneof(integerOf(schema), fc.constantFrom(...ODD_NUMBERS)),
    number: () => fc.oneof(fc.double(), fc.constantFrom(...ODD_NUMBERS)),
    boolean: () => fc.boolean(),
    null: () => fc.constant(null),
    array: () => fc.array(describedValue(schema.items ?? {}, known), { maxLength: 4 }),
    object: () => objectOf(schema, known),
  };
  return kinds[schema.type ?? ""]?.() ?? oddValue;
}

function integerOf({ minimum, exclusiveMinimum, maximum }: DescribedValue): fc.Arbitrary<number> {
  const min = minimum ?? (exclusiveMinimum === undefined ? -1 : exclusiveMinimum + 1);
  return fc.integer({ min, max: Math.max(min, Math.min(maximum ?? 1_000, 1_000)) });
}

function objectOf(schema: DescribedValue, known: readonly string[]): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties } = schema;
  if (properties === undefined) {
    const value = typeof additionalProperties === "object" ? additionalProperties : {};
    return fc.dictionary(oddText, describedValue(value, known), { maxKeys: 4 });
  }
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, describedValue(property, known)]),
  );
  const whole = fc.record(values, { requiredKeys: required });
  // Now and then with something left out or too much.
  const broken = fc.record({ ...values, surplus: oddValue }, { requiredKeys: [] });
  return fc.oneof({ arbitrary: whole, weight: 8 }, { arbitrary: broken, weight: 1 });
}
