import { dropSession, sessionHash } from "@/lib/auth/browser";
import { signOutCommand } from "@/lib/commands/account/sign-out";
import { perform } from "@/lib/commands/command";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute(
  async (live, actor, sent) => {
    const outcome = await perform(live, actor, signOutCommand, { tokenHash: await sessionHash(live) }, sent.requestId);
    await dropSession(live);
    return outcome;
  },
  {
    answer: () => ({ signedIn: false }),
    visitors: true,
    next: () => routes.home(),
    back: () => routes.signOut(),
    // Pages of an account that the browser still holds are not for whoever comes next.
    headers: () => ({ "Clear-Site-Data": '"cache", "storage"' }),
    keyed: false,
  },
);
