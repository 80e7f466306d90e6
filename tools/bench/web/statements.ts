import fs from "node:fs";
import postgres from "postgres";
import { routes } from "@/lib/routes";
import { loggedStatements } from "../logged-statements";
import type { BenchShop } from "../shop";
import { ask } from "./answers";

/** SQL statements that a page costs once it was asked for before: PostgreSQL's own log, without those of connections that only listen. */
export async function statementsBench(shop: BenchShop): Promise<readonly string[]> {
  const filled = await filledBasket(shop);
  const admin = postgres(shop.server.adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin`alter system set log_statement = 'all'`;
    await admin`alter system set log_line_prefix = '%m [%p] '`;
    await admin`select pg_reload_conf()`;
    const lines: string[] = [];
    const pages: readonly [string, string, Record<string, string>][] = [
      ["the product page", routes.medicine("isotroin-20"), {}],
      ["the list", routes.medicines(), {}],
      ["the monograph", routes.monograph(), {}],
      ["a basket with something in it", routes.basket(), { cookie: filled }],
    ];
    for (const [name, page, headers] of pages) {
      const url = new URL(page, shop.appUrl);
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
    await admin.end();
  }
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
