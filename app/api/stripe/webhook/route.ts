import { takeStripeEvent } from "@/lib/entry/stripe-webhook";

export const POST = takeStripeEvent;
