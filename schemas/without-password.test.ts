import { expect, test } from "vitest";
import { withoutPassword } from "./without-password.ts";

test.each([
  ["http://user:secret@news.example/a", "http://news.example/a"],
  ["https://secret@news.example", "https://news.example"],
  ["bolt://neo4j:a@b@127.0.0.1:7687", "bolt://127.0.0.1:7687"],
  ["http://news.example/a@b", "http://news.example/a@b"],
  ["http://news.example/?mail=a@b", "http://news.example/?mail=a@b"],
  ["a talk with user:secret@news", "a talk with user:secret@news"],
])("%s is shown as %s", (address, shown) => {
  expect(withoutPassword(address)).toBe(shown);
});
