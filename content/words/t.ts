import { language, messageOf } from "#language";
import type { english } from "./en/all";
import { speaker } from "./speaker";

/** Every word that people read: `t("queue.noOrders")`. The same on the server and in the browser. */
export const t = speaker<typeof english>(language, messageOf);
