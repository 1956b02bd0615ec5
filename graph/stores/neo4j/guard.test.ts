import type { Plan } from "neo4j-driver";
import { expect, it } from "vitest";
import { forbiddenStep } from "./guard.ts";

const plan = (operatorType: string, ...children: Plan[]): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  identifiers: [],
  arguments: {},
  children,
});

it.each([
  ["NodeLeftOuterHashJoin", false, null],
  ["NodeRightOuterHashJoin", false, null],
  ["VarLengthExpand(Pruning,BFS)", false, null],
  ["LoadCSV", true, "LoadCSV"],
  ["TerminateTransactions", true, "TerminateTransactions"],
  ["SetProperty", false, "SetProperty"],
  ["SetProperty", true, null],
  ["AnOperatorOfAnotherVersion", true, "AnOperatorOfAnotherVersion"],
])("of a plan with %s where writing is %s, %s is forbidden", (operator, mayWrite, step) => {
  const whole = plan("ProduceResults", plan("Filter", plan("NodeByLabelScan"), plan(operator)));
  expect(forbiddenStep(whole, mayWrite)).toBe(step);
});
