import { expect, test } from "vitest";
import { extract } from "#ingest";

test.each([
  [
    "Theresa May flew to Cairo in May. May said she would resign. May may go.",
    ["Theresa May", "May", "May"],
  ],
  ["Jan Kowal met August Lind in Jan 2015.", ["Jan Kowal", "August Lind"]],
  ["April Ryan asked Sarah March on Sunday.", ["April Ryan", "Sarah March"]],
  ["Lina August met the press in August 2015.", ["Lina August"]],
  ["Ahmed left in May. May was warm, and 5 May was a holiday.", ["Ahmed"]],
])("%s", (text, names) => {
  const { mentions, entities } = extract({ id: "a:0123456789abcdef", text, dateOrigin: "none" });
  const people = new Set(
    entities.filter((entity) => entity.kind === "Person").map((entity) => entity.id),
  );
  const found = mentions.filter((each) => people.has(each.entityId) && each.via !== "pronoun");
  expect(found.map((each) => each.text)).toEqual(names);
});
