import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { hashPassword } from "@/lib/auth/password";
import { newId } from "@/lib/platform/ids";
import type { BenchShop } from "./shop";

/** A customer of the bench's shop, signed in as a browser signs in. @returns their Cookie header. */
export async function signedInCustomer({ appUrl, databaseUrl }: BenchShop): Promise<string> {
  const [email, password] = ["bench@example.com", randomBytes(12).toString("hex")];
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`insert into users (id, email, email_verified, name, birth_date, password_hash, role, created_at)
      values (${newId()}, ${email}, now(), 'Bench Customer', '1990-01-01', ${await hashPassword(password)}, 'customer', now())`;
  } finally {
    await sql.end();
  }
  const answer = await fetch(`${appUrl}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: appUrl },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`signing in was answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
