import "server-only";
import type postgres from "postgres";

export interface Plan {
  /** 8 KiB pages touched, found in memory or read. */
  readonly buffers: number;
  readonly ms: number;
  /** `Index Scan queue_safest`, from the outermost node inwards. */
  readonly nodes: readonly string[];
}

interface Node {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Node[];
}

/** Runs a statement of ours under EXPLAIN (ANALYZE, BUFFERS): for tests and the benchmark, never for the application. */
export async function explain(
  client: postgres.Sql,
  { sql, params }: { readonly sql: string; readonly params: readonly unknown[] },
): Promise<Plan> {
  const [row] = await client.unsafe(
    `explain (analyze, buffers, timing off, format json) ${sql}`,
    params as postgres.ParameterOrJSON<never>[],
  );
  if (row === undefined) throw new Error("EXPLAIN answers one row");
  const [explained] = row["QUERY PLAN"] as [{ Plan: Node; "Execution Time": number }];
  const { Plan: root } = explained;
  return {
    buffers: root["Shared Hit Blocks"] + root["Shared Read Blocks"],
    ms: explained["Execution Time"],
    nodes: nodesOf(root),
  };
}

function nodesOf(node: Node): string[] {
  const { "Node Type": type, "Index Name": name, Plans: inner = [] } = node;
  return [name === undefined ? type : `${type} ${name}`, ...inner.flatMap(nodesOf)];
}
