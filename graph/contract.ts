import { describe } from "vitest";
import { copies } from "./contract/copies.ts";
import { decisions } from "./contract/decisions.ts";
import { entityDescriptions } from "./contract/entity-descriptions.ts";
import { gains } from "./contract/gains.ts";
import { randomHistories } from "./contract/histories.ts";
import { limits } from "./contract/limits.ts";
import { moving } from "./contract/moving.ts";
import { namedQueries } from "./contract/named-queries.ts";
import { searching } from "./contract/searching.ts";
import type { StoreUnderTest } from "./contract/store-under-test.ts";
import { typedQueries } from "./contract/typed-queries.ts";
import { unknownNames } from "./contract/unknown-names.ts";
import { ways } from "./contract/ways.ts";
import { writing } from "./contract/writing.ts";

/** What every store must do, the same in each. */
export function describeStore(name: string, under: StoreUnderTest): void {
  describe(`${name}: typed queries`, () => typedQueries(under));
  describe(`${name}: limits of typed queries`, () => limits(under));
  describe(`${name}: names that are not there`, () => unknownNames(under));
  describe(`${name}: searching`, () => searching(under));
  describe(`${name}: writing`, () => writing(under));
  describe(`${name}: export and import`, () => moving(under));
  describe(`${name}: entities`, () => entityDescriptions(under));
  describe(`${name}: random histories`, () => randomHistories(under));
  describe(`${name}: copies`, () => copies(under));
  describe(`${name}: decisions`, () => decisions(under));
  describe(`${name}: what an article would bring`, () => gains(under));
  describe(`${name}: ways`, () => ways(under));
  describe(`${name}: named queries and exports`, () => namedQueries(under));
}
