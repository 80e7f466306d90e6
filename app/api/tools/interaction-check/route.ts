import { checkInteractions } from "@/lib/entry/interaction-check";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** Changes nothing. It is a POST so that the medicines a person takes never appear in a URL. */
export const POST = postRoute(checkInteractions, {
  visitors: true,
  keyed: false,
  answer: ({ answer }) => answer,
  next: ({ kept }) => `${routes.interactionCheck(kept?.id)}#result`,
  back: () => routes.interactionCheck(),
  headers: ({ kept }): Record<string, string> => (kept === null ? {} : { "Set-Cookie": kept.cookie }),
});
