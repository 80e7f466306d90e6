import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import postgresClient from "postgres";
import type { Database } from "@/db/client";
import { foundMax, refreshTerms, withTerms } from "@/db/repo/order-search";
import { asBeginning, readQuery } from "@/lib/domain/search/terms";
import { searchKeys } from "@/lib/platform/search-key";

type Statement = { readonly sql: string; readonly params: unknown[] };
/** Two statements side by side, as cells of the table. */
type Compare = (client: postgres.Sql, ours: readonly Statement[], byHand: Statement) => Promise<string>;

/** From what finds one order to what fits one in ten. */
const searches = {
  "search: a phone number": "9000370037",
  "search: a name and a surname": "rakesh patil",
  "search: three letters that many have": "kum",
  "search: two beginnings": "mee kul",
  "search: a PIN": "411004",
  "search: nobody": "zzzzzz",
};

const sampled = 200;

/**
 * Makes all orders of the crowd findable. The server makes the terms itself, the same words and beginnings as `termsOf` hashed without a key, and
 * builds their index once at the end: row by row each of the seventy terms of an order is a way of its own through it, and a million orders took
 * longer than all the rest of the benchmark. What is measured are the same table and the same index.
 */
export async function makeFindable(database: Database, adminUrl: string): Promise<void> {
  const admin = postgresClient(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const byTheShop = await termsOfSome(database, admin);
    const [index] = await admin<{ made: string }[]>`select pg_get_indexdef('search_terms_terms'::regclass) as made`;
    if (index === undefined) throw new Error("search_terms has no index of its terms.");
    await admin`truncate search_terms`;
    await admin`drop index search_terms_terms`;
    await admin`
      insert into search_terms (order_number, placed_at, terms)
      select found.order_number, found.placed_at, (
        select array_agg(distinct hashtextextended(term, 0)) from (
          select 'whole:' || word from unnest(found.begun || found.whole) word
          union all
          select 'begins:' || left(word, length) from unnest(found.begun || found.pin) word, generate_series(3, least(length(word), 15)) length
        ) terms (term)
      )
      from (
        select o.order_number, o.placed_at, o.address ->> 'pin' as pin,
          regexp_split_to_array(lower(regexp_replace(p.name || ' ' || u.name || ' ' || (o.address ->> 'name'), '[.]', '', 'g')), ' ')
            || array[u.email, o.address ->> 'phone'] as begun,
          array[o.address ->> 'pin', o.order_number, right(o.order_number, 6), right(o.address ->> 'phone', 4), pay.payment_intent_id] as whole
        from orders o join patients p on p.id = o.patient_id join users u on u.id = o.customer_id join payments pay on pay.order_number = o.order_number
      ) found`;
    await mustBeAsTheShopMakes(admin, byTheShop);
    await admin`set maintenance_work_mem = '1GB'`;
    await admin.unsafe(index.made);
    await admin`vacuum (analyze) search_terms`;
  } finally {
    await admin.end();
  }
}

/** How many terms the shop itself gives to some of the orders. */
async function termsOfSome(database: Database, admin: postgres.Sql): Promise<ReadonlyMap<string, number>> {
  const keys = searchKeys({ key: Buffer.alloc(32, 3).toString("base64"), previousKey: null });
  await admin`insert into search_stale select order_number from orders order by order_number limit ${sampled} on conflict do nothing`;
  await database.inTransaction((tx) => refreshTerms(tx, keys, sampled));
  const rows = await admin<{ number: string; terms: number }[]>`
    select order_number as number, cardinality(terms) as terms from search_terms`;
  return new Map(rows.map(({ number, terms }) => [number, terms]));
}

async function mustBeAsTheShopMakes(admin: postgres.Sql, byTheShop: ReadonlyMap<string, number>): Promise<void> {
  const rows = await admin<{ number: string; terms: number }[]>`
    select order_number as number, cardinality(terms) as terms from search_terms where order_number = any(${[...byTheShop.keys()]})`;
  const other = rows.filter(({ number, terms }) => byTheShop.get(number) !== terms);
  if (rows.length !== sampled || other.length > 0)
    throw new Error(`The terms made here are not those of the shop any more: ${JSON.stringify(other.slice(0, 3))}`);
}

/** As the crowd's terms are hashed. */
async function hashOf(client: postgres.Sql, text: string, whole: boolean): Promise<bigint> {
  const [row] = await client<{ hash: string }[]>`
    select hashtextextended(${`${whole ? "whole" : "begins"}:${text}`}, 0)::text as hash`;
  return BigInt(row?.hash ?? 0);
}

/** Each search, beginnings of words as the slower half, against the same looked for by hand. */
export async function searchBench(client: postgres.Sql, compare: Compare): Promise<string[]> {
  const rows: string[] = [];
  const asked: Statement[] = [];
  const logger = { logQuery: (sql: string, params: unknown[]) => void asked.push({ sql, params }) };
  const db = drizzle(client, { casing: "snake_case", logger });
  for (const [name, typed] of Object.entries(searches)) {
    const ways: bigint[][] = [];
    for (const words of readQuery(typed))
      ways.push(
        await Promise.all(words.map((word) => hashOf(client, asBeginning(word) ?? word, asBeginning(word) === null))),
      );
    asked.length = 0;
    await withTerms(db, ways, [], foundMax + 1);
    rows.push(`| ${name} | ${await compare(client, [...asked], handWritten(ways))} |`);
  }
  return rows;
}

/** As a person would write it. */
function handWritten(ways: bigint[][]): Statement {
  const where = ways.map((terms) => `terms @> '{${terms.join(",")}}'`).join(" or ");
  return {
    sql: `select order_number from search_terms where ${where} order by placed_at desc, order_number desc limit $1`,
    params: [foundMax + 1],
  };
}
