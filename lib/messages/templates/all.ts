import "server-only";
import { mailsOfAccounts } from "./of-accounts";
import { mailsOfOrders } from "./of-orders";
import type { Template } from "./template";

const every = { ...mailsOfAccounts, ...mailsOfOrders };
export type TemplateName = keyof typeof every;

/** Every mail there is, by its name. */
export const templates: Readonly<Record<TemplateName, Template>> = every;
export const templateNames = Object.keys(every) as readonly TemplateName[];
