import {
  type ChildProcessWithoutNullStreams,
  execFile,
  spawn,
  spawnSync,
} from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { shortHash } from "#schemas/ids.ts";

const run = promisify(execFile);

/** The version that tests run against; the one of docker-compose.yml. */
const NEO4J_VERSION = "5.26.10";
const PASSWORD = "newsgraph-test";
/** C1 only: a test server lives too short for the second compiler to pay. */
const JVM = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"];
const READY_MS = 400_000;

/** A running server; `uri` carries user and password. */
export interface Neo4jServer {
  uri: string;
  /** The process that runs now. */
  readonly pid: number;
  /** Ends it at once (SIGKILL) and keeps its data, as a power cut does. */
  kill(): Promise<void>;
  /** After `kill`: starts it on the same data and port. Throws as `startNeo4j` does. */
  startAgain(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/** Why a real Neo4j cannot run here, in one line; `null` when it can. */
export function neo4jAvailable(): string | null {
  const missing = ["java", "javac", "mvn"].filter(
    (program) => spawnSync(program, [program === "mvn" ? "--version" : "-version"]).status !== 0,
  );
  if (missing.length === 0) return null;
  return `skipped: real Neo4j needs Java 17 and Maven (missing: ${missing.join(", ")})`;
}

/**
 * Starts Neo4j community on a free port, with an empty temporary database or with that in the folder
 * `home` (its `data` inside), which is deleted with `stop` all the same. The jars come from Maven
 * Central once and stay in NEWSGRAPH_CACHE, else `~/.cache/newsgraph`. Throws when it is not ready
 * within seven minutes (machines may be busy). Several starts at once must be kept apart by the caller.
 */
export async function startNeo4j(home?: string): Promise<Neo4jServer> {
  const classpath = await prepareClasses();
  const data = home ?? (await mkdtemp(join(tmpdir(), "newsgraph-neo4j-")));
  const port = await freePort();
  const words = [...JVM, "-cp", classpath, "Neo4jServer", data, String(port), PASSWORD];
  let pid = 0;
  let kill = async () => {};
  const startAgain = async () => {
    const child = spawn("java", words, { stdio: ["pipe", "pipe", "pipe"] });
    const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    pid = child.pid ?? 0;
    kill = async () => {
      child.kill("SIGKILL");
      await exited;
    };
    await whenReady(child, exited);
  };
  const stop = async () => {
    await kill();
    await rm(data, { recursive: true, force: true });
  };
  try {
    await startAgain();
  } catch (error) {
    await stop();
    throw error;
  }
  const uri = `bolt://neo4j:${PASSWORD}@127.0.0.1:${port}`;
  return {
    uri,
    get pid() {
      return pid;
    },
    kill: () => kill(),
    startAgain,
    stop,
  };
}

/** Rejects with what it said last when it ends or is not ready in time. */
async function whenReady(
  child: ChildProcessWithoutNullStreams,
  exited: Promise<void>,
): Promise<void> {
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  const isReady = await new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line === "ready") resolve(true);
    });
    setTimeout(() => resolve(false), READY_MS).unref();
    void exited.then(() => resolve(false));
  });
  if (!isReady) throw new Error(`Neo4j did not start: ${errors.slice(-5).join(" | ")}`);
}

/**
 * Runs `neo4j-admin` of the same version with these words, in the working folder `cwd`, on the
 * server whose folder is `home`. Rejects with what it printed when it fails.
 */
export async function runNeo4jAdmin(
  words: readonly string[],
  { home, cwd }: { home: string; cwd: string },
): Promise<void> {
  const classpath = await prepareClasses();
  const configuration = join(home, "conf");
  await mkdir(configuration, { recursive: true });
  await run("java", [...JVM, "-cp", classpath, "org.neo4j.cli.AdminTool", ...words], {
    cwd,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configuration },
    maxBuffer: 64 * 2 ** 20,
  });
}

async function prepareClasses(): Promise<string> {
  const cache = process.env["NEWSGRAPH_CACHE"] ?? join(homedir(), ".cache", "newsgraph");
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  const jars = join(folder, "lib");
  await mkdir(jars, { recursive: true });
  if (!existsSync(join(folder, "complete"))) {
    await writeFile(join(folder, "pom.xml"), pom());
    await run("mvn", ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${jars}`], {
      cwd: folder,
    });
    await writeFile(join(folder, "complete"), "");
  }
  const source = fileURLToPath(new URL("./Neo4jServer.java", import.meta.url));
  const version = shortHash(await readFile(source, "utf8"));
  const classes = join(folder, `classes-${version}`);
  if (!existsSync(join(classes, "Neo4jServer.class"))) {
    await run("javac", ["-cp", join(jars, "*"), "-d", classes, source]);
  }
  return [classes, join(jars, "*")].join(delimiter);
}

function pom(): string {
  const dependency = (artifact: string) =>
    `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>newsgraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
<dependencies>${dependency("neo4j")}${dependency("neo4j-bolt")}</dependencies></project>
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
