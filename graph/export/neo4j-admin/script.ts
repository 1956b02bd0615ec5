/** Options that the files are written for; each text is read as it is. */
const OPTIONS = [
  "--id-type=string",
  "--array-delimiter=U+FDD0",
  "--multiline-fields=true",
  // An article's text is one field and must fit.
  "--read-buffer-size=16m",
  "--bad-tolerance=0",
];

/** A shell script that imports the files beside it; the names are those of {@link neo4jAdminFiles}, without ending. */
export function importScript(nodes: readonly string[], relationships: readonly string[]): string {
  const words = [
    ...OPTIONS,
    ...nodes.map((name) => `--nodes=${name}-header.csv,${name}.csv`),
    ...relationships.map((name) => `--relationships=${name}-header.csv,${name}.csv`),
  ];
  return `#!/bin/sh
# Imports this graph into a database that is not there yet, of a Neo4j 5 that is stopped:
#   sh import.sh [DATABASE] [further options of neo4j-admin]
database="\${1:-neo4j}"
[ $# -eq 0 ] || shift
cd "$(dirname "$0")" || exit 1
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" "$@" \\
${words.map((word) => `  '${word}'`).join(" \\\n")}
`;
}
