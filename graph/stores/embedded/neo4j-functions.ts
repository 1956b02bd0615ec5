/** Functions of Neo4j 5.26 (Cypher manual, functions), in lower case; of other names nobody knows any. */
const FUNCTIONS = new Set(
  `abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos
  cot count date date.realtime date.statement date.transaction date.truncate datetime
  datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement
  datetime.transaction datetime.truncate db.namefromelementid degrees duration duration.between
  duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp file floor
  graph.byelementid graph.byname graph.names graph.propertiesbyname haversin head id isempty isnan
  keys labels last left length linenumber localdatetime localdatetime.realtime
  localdatetime.statement localdatetime.transaction localdatetime.truncate localtime
  localtime.realtime localtime.statement localtime.transaction localtime.truncate log log10 lower
  ltrim max min nodes none normalize nullif percentilecont percentiledisc pi point point.distance
  point.withinbbox properties radians rand randomuuid range reduce relationships replace reverse
  right round rtrim shortestpath allshortestpaths sign sin single size split sqrt startnode stdev
  stdevp substring sum tail tan time time.realtime time.statement time.transaction time.truncate
  timestamp toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger
  tointegerlist tointegerornull tolower tostring tostringlist tostringornull toupper trim type
  upper valuetype vector.similarity.cosine vector.similarity.euclidean`.split(/\s+/u),
);

/** Whether Neo4j has a function of this name, in any case. */
export function isNeo4jFunction(name: string): boolean {
  return FUNCTIONS.has(name.toLowerCase());
}
