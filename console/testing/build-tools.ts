import { buildIfNeeded } from "../build.ts";

/** Before the tests: the command line as it is shipped, which the tests start as a process. */
export const setup = (): Promise<void> => buildIfNeeded(["node"]);
