import { takeStripeEvent } from "@/lib/entry/stripe-webhook";

/** The built shop hears Stripe before Next does (server/doors.mjs), by the same function. */
export const POST = takeStripeEvent;
