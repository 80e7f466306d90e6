import "server-only";
import { currentActor } from "@/lib/auth/actor";
import { checkoutView as view } from "@/lib/queries/account/checkout";
import { deps } from "./deps";

export const checkoutView = async () => view(deps(), await currentActor());
