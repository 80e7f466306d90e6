import "server-only";
import type postgres from "postgres";
import { keptSchemas } from "./console";

/** A table with the columns that a row is made of: what the database computes by itself is left out. */
export interface TableShape {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
}

export interface SequenceValue {
  readonly schema: string;
  readonly name: string;
  /** The last number given out, as text: it may be larger than a number of ours. */
  readonly lastValue: string;
}

/** Which migrations made the schema: ours by time and hash, as Drizzle keeps them, and the newest of the job queue's. */
export interface SchemaVersion {
  readonly ours: readonly { readonly when: number; readonly hash: string }[];
  readonly queue: number;
}

/** `"public"."orders" ("order_number", …)`, for COPY. */
export const copied = (table: TableShape) => `${named(table)} (${table.columns.map(quoted).join(", ")})`;

export const named = ({ schema, name }: Pick<TableShape, "schema" | "name">) => `${quoted(schema)}.${quoted(name)}`;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Every table that holds rows of ours, those that others refer to first, so that loading them in this order meets every foreign key. What the
 * migrations write about themselves is no row of ours.
 */
export async function tablesOf(sql: postgres.ISql): Promise<readonly TableShape[]> {
  const tables = await sql<(TableShape & { readonly full: string; readonly refersTo: readonly string[] })[]>`
    select n.nspname as schema, c.relname as name, c.oid::regclass::text as "full",
      array(
        select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
      ) as columns,
      array(
        select confrelid::regclass::text from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid
      ) as "refersTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ${sql([...keptSchemas])}
      and (n.nspname, c.relname) <> ('graphile_worker', 'migrations')
    order by 1, 2`;
  return inOrder(
    tables.map(({ schema, name, columns, full, refersTo }) => ({
      shape: { schema, name, columns: [...columns] },
      name: full,
      refersTo,
    })),
  );
}

/** Throws on a circle of references: nothing could be loaded first. */
export function inOrder<T>(
  tables: readonly { readonly shape: T; readonly name: string; readonly refersTo: readonly string[] }[],
): readonly T[] {
  const left = [...tables];
  const ordered: T[] = [];
  const done = new Set<string>();
  while (left.length > 0) {
    const next = left.findIndex(({ refersTo }) => refersTo.every((name) => done.has(name)));
    const [table] = next < 0 ? [] : left.splice(next, 1);
    if (table === undefined) throw new Error(`Tables refer to each other in a circle: ${left.map(({ name }) => name)}`);
    done.add(table.name);
    ordered.push(table.shape);
  }
  return ordered;
}

export async function sequencesOf(sql: postgres.ISql): Promise<readonly SequenceValue[]> {
  const found = await sql<SequenceValue[]>`
    select schemaname as schema, sequencename as name, last_value::text as "lastValue"
    from pg_sequences where schemaname in ${sql([...keptSchemas])} and last_value is not null order by 1, 2`;
  return found.map((sequence) => ({ ...sequence }));
}

/** Null where our migrations have never run. */
export async function versionOf(sql: postgres.ISql): Promise<SchemaVersion | null> {
  const [found] =
    await sql`select to_regclass('drizzle.__drizzle_migrations') is not null and to_regclass('graphile_worker.migrations') is not null as ok`;
  if (found?.ok !== true) return null;
  const ours = await sql<{ when: string; hash: string }[]>`
    select created_at::text as "when", hash from drizzle.__drizzle_migrations order by created_at`;
  const [queue] = await sql`select max(id) as newest from graphile_worker.migrations`;
  return { ours: ours.map(({ when, hash }) => ({ when: Number(when), hash })), queue: Number(queue?.newest ?? 0) };
}
