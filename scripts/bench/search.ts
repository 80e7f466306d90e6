import type postgres from "postgres";
import postgresClient from "postgres";
import type { Database, Db } from "@/db/client";
import { forgetTerms, foundMax, refreshTerms, termsQuery } from "@/db/store/order-search";
import { asBeginning, readQuery } from "@/lib/domain/search/terms";
import { searchKeys } from "@/lib/platform/search-key";

const keys = searchKeys({ key: Buffer.alloc(32, 3).toString("base64"), previousKey: null });
type Statement = { readonly sql: string; readonly params: unknown[] };
/** Two statements side by side, as cells of the table. */
type Compare = (client: postgres.Sql, ours: Statement, byHand: Statement) => Promise<string>;

const termsAtOnce = 5_000;

/** From what finds one order to what fits one in ten. */
const searches = {
  "search: a phone number": "9000370037",
  "search: a name and a surname": "rakesh patil",
  "search: three letters that many have": "kum",
  "search: two beginnings": "mee kul",
  "search: a PIN": "411004",
  "search: nobody": "zzzzzz",
};

/** Makes all orders of the crowd findable, as the worker does after an upgrade. */
export async function makeFindable(database: Database, adminUrl: string): Promise<void> {
  await database.inTransaction(forgetTerms);
  while ((await database.inTransaction((tx) => refreshTerms(tx, keys, termsAtOnce))) > 0);
  const admin = postgresClient(adminUrl, { max: 1, onnotice: () => undefined });
  await admin`vacuum (analyze) search_terms`;
  await admin.end();
}

/** Each search, beginnings of words as the slower half, against the same looked for by hand. */
export async function searchBench(db: Db, client: postgres.Sql, compare: Compare): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, typed] of Object.entries(searches)) {
    const ways = readQuery(typed).map((words) =>
      words.map((word) => keys.current({ text: asBeginning(word) ?? word, whole: asBeginning(word) === null })),
    );
    const byHand = `select order_number from search_terms
      where ${ways.map((terms) => `terms @> '{${terms.join(",")}}'`).join(" or ")}
      order by placed_at desc, order_number desc limit $1`;
    const ours = termsQuery(db, ways, [], foundMax + 1).toSQL();
    rows.push(`| ${name} | ${await compare(client, ours, { sql: byHand, params: [foundMax + 1] })} |`);
  }
  return rows;
}
