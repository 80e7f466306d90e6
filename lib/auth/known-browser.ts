import "server-only";
import { createHmac } from "node:crypto";
import { newSecret } from "@/lib/platform/ids";
import { sameHash } from "@/lib/platform/secret-hash";

type Account = Readonly<{ id: string; passwordHash: string | null }>;

/** The mark of a browser in which an account was signed in: it opens nothing, but what strangers try at the account is not counted against it. */
export interface KnownBrowsers {
  /** Which mark of the cookie was given for this account. Null for none, for a forged one, and for one from before the password was changed. */
  markOf(cookie: string | null, account: Account): string | null;
  /** The cookie's value once the account has been signed in here: the marks of other accounts in this browser stay. */
  remember(cookie: string | null, account: Account): string;
}

/** People who share a browser. */
const marksMax = 4;

export function knownBrowsers(authSecret: string): KnownBrowsers {
  const sealOf = (mark: string, { id, passwordHash }: Account) =>
    createHmac("sha256", authSecret)
      .update(JSON.stringify(["known-browser", mark, id, passwordHash]))
      .digest("base64url");
  const entriesOf = (cookie: string | null) => (cookie ?? "").split("~").filter(isEntry).slice(0, marksMax);
  const entryOf = (cookie: string | null, account: Account) =>
    entriesOf(cookie).find((entry) => {
      const [mark = "", seal = ""] = entry.split(".");
      return sameHash(seal, sealOf(mark, account));
    });
  return {
    markOf: (cookie, account) => entryOf(cookie, account)?.split(".")[0] ?? null,
    remember(cookie, account) {
      const mark = newSecret();
      const own = entryOf(cookie, account) ?? `${mark}.${sealOf(mark, account)}`;
      return [own, ...entriesOf(cookie).filter((entry) => entry !== own)].slice(0, marksMax).join("~");
    },
  };
}

const isEntry = (text: string) => /^[\w-]{43}\.[\w-]{43}$/.test(text);
