import type { Plan, ProfiledPlan } from "neo4j-driver";
import type { PlanStep } from "#schemas/query.ts";
import { isAllowedProcedure } from "../../cypher/statement.ts";

/**
 * Plan operators of Neo4j 5.26 that only read the graph (operators reference of the Cypher
 * manual). Everything else is refused: LOAD CSV, SHOW and TERMINATE commands also have the query
 * type "read", and only the plan tells them apart.
 */
const READING = new Set(
  `AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
  AssertSameRelationship AsyncProjection CacheProperties CartesianProduct ConditionalApply
  DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
  DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
  DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
  DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek DirectedUnionRelationshipTypesScan
  Distinct DynamicLabelNodeLookup Eager EagerAggregation EmptyResult EmptyRow ErrorPlan Expand(All)
  Expand(Into) Filter ExhaustiveLimit IntersectionNodeByLabelsScan
  LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
  MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore
  NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek
  NodeLeftOuterHashJoin NodeRightOuterHashJoin
  NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NullifyMetadata Optional OptionalExpand(All)
  OptionalExpand(Into) OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop
  PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedUnwind ProcedureCall
  ProduceResults ProjectEndpoints Projection PruningVarLengthExpand RelationshipCountFromCountStore
  RemoteBatchProperties Repeat(Trail) Repeat(Walk) BidirectionalRepeat(Trail)
  RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath Skip Sort
  StatefulShortestPath(All) StatefulShortestPath(Into) SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild
  TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
  UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
  UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
  UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
  UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
  UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin
  VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning)
  VarLengthExpand(Pruning,BFS,All) BFSPruningVarLengthExpand`.split(/\s+/u),
);

/** Operators that change nodes and relationships, nothing else: no schema, no files, no procedures. */
const WRITING = new Set(
  `Create Delete DetachDelete EagerApply Foreach LockNodes LockingMerge Merge RemoveLabels SetLabels
  SetNodeProperties SetNodePropertiesFromMap SetProperties SetPropertiesFromMap SetProperty
  SetRelationshipProperties SetRelationshipPropertiesFromMap SubqueryForeach`.split(/\s+/u),
);

/** What a plan does that user-typed text may not; `null` when it only reads, or writes where it may. */
export function forbiddenStep(plan: Plan, mayWrite = false): string | null {
  const operator = plan.operatorType.replace(/@.*$/u, "");
  if (!isReading(operator) && !(mayWrite && WRITING.has(operator))) return operator;
  if (operator === "ProcedureCall") {
    const name = procedureName(plan);
    if (!isAllowedProcedure(name)) return `the procedure ${name}`;
  }
  for (const child of plan.children) {
    const step = forbiddenStep(child, mayWrite);
    if (step) return step;
  }
  return null;
}

function isReading(operator: string): boolean {
  if (READING.has(operator)) return true;
  return (
    /^VarLengthExpand\([A-Za-z,]+\)$/u.test(operator) || /^Repeat\([A-Za-z]+\)$/u.test(operator)
  );
}

/** Details of a ProcedureCall: `db.labels() :: (label :: STRING)`. */
function procedureName(plan: Plan): string {
  const details = String(plan.arguments["Details"] ?? "");
  return details.slice(0, details.indexOf("(")).trim();
}

/** The operators of a plan, outermost first, with what a profile measured. */
export function planSteps(plan: Plan | ProfiledPlan, depth = 0): PlanStep[] {
  const { Details: details, EstimatedRows: estimated } = plan.arguments;
  const step: PlanStep = {
    depth,
    operator: plan.operatorType.replace(/@.*$/u, ""),
    ...(details ? { details: String(details) } : {}),
    ...(estimated === undefined ? {} : { estimatedRows: Number(estimated) }),
    ...("dbHits" in plan ? { rows: Number(plan.rows), hits: Number(plan.dbHits) } : {}),
  };
  return [step, ...plan.children.flatMap((child) => planSteps(child, depth + 1))];
}
