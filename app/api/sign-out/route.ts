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
    keyed: false,
  },
);
