import { registerArticles } from "./articles.ts";
import { registerAsk } from "./ask.ts";
import type { Register } from "./command.ts";
import { registerDecisions } from "./decisions.ts";
import { registerDelete } from "./delete.ts";
import { registerExplain } from "./explain.ts";
import { registerExport } from "./export.ts";
import { registerExtract } from "./extract.ts";
import { registerImport } from "./import.ts";
import { registerLoad } from "./load.ts";
import { registerQuery } from "./query.ts";
import { registerRebuild } from "./rebuild.ts";
import { registerServe } from "./serve.ts";
import { registerStart } from "./start.ts";
import { registerVerify } from "./verify.ts";
import { registerWatch } from "./watch.ts";
import { registerWorker } from "./worker.ts";

/** Every command, in the order `newsgraph --help` lists them. */
export const COMMANDS: readonly Register[] = [
  registerStart,
  registerServe,
  registerLoad,
  registerWatch,
  registerAsk,
  registerWorker,
  registerQuery,
  registerArticles,
  registerDelete,
  registerDecisions,
  registerExtract,
  registerExplain,
  registerExport,
  registerImport,
  registerVerify,
  registerRebuild,
];
