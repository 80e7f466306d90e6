import fs from "node:fs";
import postgres from "postgres";
import { routes } from "@/lib/routes";
import { loggedStatements } from "../logged-statements";
import type { BenchShop } from "../shop";
import { ask } from "./answers";

export interface LoggedPage {
  readonly name: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
}

/** SQL statements that pages cost once each was asked for before: PostgreSQL's own log, without those of connections that only listen. */
export async function statementsOf(shop: BenchShop, pages: readonly LoggedPage[]): Promise<readonly string[]> {
  const admin = postgres(shop.server.adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin`alter system set log_statement = 'all'`;
    await admin`alter system set log_line_prefix = '%m [%p] '`;
    await admin`select pg_reload_conf()`;
    const lines: string[] = [];
    for (const { name, url, headers } of pages) {
      await ask(url, headers);
      const from = fs.statSync(shop.logFile).size;
      await ask(url, headers);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const log = fs.readFileSync(shop.logFile).subarray(from).toString("utf8");
      const statements = loggedStatements(log).filter(({ sql }) => !/^(listen |select pg_notify)/i.test(sql.trim()));
      lines.push(`SQL statements of ${name}: ${statements.length}`);
    }
    return lines;
  } finally {
    await admin`alter system reset log_statement`;
    await admin`select pg_reload_conf()`;
    await admin.end();
  }
}

/** The same of what customers see. */
export async function statementsBench(shop: BenchShop): Promise<readonly string[]> {
  const at = (page: string) => new URL(page, shop.appUrl);
  return statementsOf(shop, [
    { name: "the product page", url: at(routes.medicine("isotroin-20")) },
    { name: "the list", url: at(routes.medicines()) },
    { name: "the monograph", url: at(routes.monograph("isotretinoin")) },
    {
      name: "a basket with something in it",
      url: at(routes.basket()),
      headers: { cookie: await filledBasket(shop) },
    },
  ]);
}

/** A visitor's cookie, with one pack in the basket. */
async function filledBasket({ appUrl }: BenchShop): Promise<string> {
  const answer = await fetch(`${appUrl}/api/basket`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: appUrl },
    body: JSON.stringify({ slug: "isotroin-20", quantity: 1 }),
  });
  if (!answer.ok) throw new Error(`filling the basket was answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
