import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { SignedIn } from "@/lib/commands/account/deps";
import { signIn as signInCommand } from "@/lib/commands/account/sign-in";
import type { Refusal } from "@/lib/domain/shared/reason";
import type { Result } from "@/lib/domain/shared/result";
import { deps, type LiveDeps } from "@/lib/entry/deps";
import { clientAddress } from "@/lib/entry/limits";
import { log } from "@/lib/platform/log";
import { routes } from "@/lib/routes";
import { adapter } from "./adapter";
import { browserOf, keepSession } from "./browser";
import { sessionCookieName } from "./cookie";

declare module "next-auth" {
  interface User {
    sessionToken?: string;
  }
}

class SignInRefused extends CredentialsSignin {
  constructor(refusal: Refusal) {
    super();
    this.code = refusal.kind === "too-many" ? "too-many" : "credentials";
  }
}

type Outcome = Result<SignedIn, Refusal>;
/** What `authorize` found, for our own form: next-auth's answer says only that it did not work. */
const flow = new AsyncLocalStorage<{ outcome: Outcome | null }>();

const fourteenDays = 14 * 24 * 3_600;

const { handlers, signIn } = NextAuth(() => {
  const live = deps();
  return {
    adapter: adapter(live),
    secret: live.env.authSecret,
    trustHost: true,
    basePath: "/api/auth",
    useSecureCookies: live.env.appUrl.startsWith("https:"),
    cookies: { sessionToken: { name: sessionCookieName(live.env.appUrl) } },
    session: { strategy: "database", maxAge: fourteenDays },
    pages: { signIn: routes.signIn(), signOut: routes.signOut(), error: routes.signIn() },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: (credentials, request) => authorize(live, credentials, request),
      }),
      neverUsed,
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user?.sessionToken === undefined ? token : { ...token, sessionToken: user.sessionToken },
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, name: user.name ?? null, email: user.email },
      }),
    },
    // next-auth makes a signed token for every password sign-in. Ours is the opaque secret of the session in the database instead.
    jwt: {
      encode: async ({ token }) => {
        if (typeof token?.sessionToken !== "string") throw new Error("there are no signed tokens here");
        return token.sessionToken;
      },
    },
    logger: {
      error: (error) => {
        if (!(error instanceof CredentialsSignin)) log.error({ err: error }, "next-auth");
      },
    },
  };
});

export { handlers };

/** next-auth allows sessions in the database only beside another kind of provider. This one leads nowhere; the route lets nobody reach it. */
const neverUsed = {
  id: "never-used",
  name: "Never used",
  type: "oidc",
  issuer: "https://never-used.invalid",
  clientId: "none",
  clientSecret: "none",
} as const;

/** The one way to sign in, for our form and for next-auth's own address alike: limits, comparison and session are in the command. */
async function authorize(live: LiveDeps, { email, password }: Partial<Record<string, unknown>>, request: Request) {
  const browser = await browserOf(live, {
    address: clientAddress(request.headers),
    requestId: request.headers.get("x-request-id"),
  });
  const outcome = await signInCommand(live, { email, password }, browser);
  const asked = flow.getStore();
  if (asked !== undefined) asked.outcome = outcome;
  if (!outcome.ok) throw new SignInRefused(outcome.error);
  const { userId, name, token } = outcome.value;
  return { id: userId, name, sessionToken: token };
}

/** Signs in by e-mail and password and sets the cookie. For routes alone: elsewhere no cookie can be set. */
export async function signInByPassword(live: LiveDeps, fields: Record<string, unknown>): Promise<Outcome> {
  const asked: { outcome: Outcome | null } = { outcome: null };
  const { email, password } = fields;
  try {
    await flow.run(asked, () =>
      signIn("credentials", {
        email: text(email),
        password: text(password),
        redirectTo: routes.home(),
        redirect: false,
      }),
    );
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
  }
  if (asked.outcome === null) throw new Error("next-auth never asked whether the password is right");
  if (asked.outcome.ok) await keepSession(live, asked.outcome.value);
  return asked.outcome;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
