import type { Context } from "../context";

/** The account behind the key, as far as anybody asks: whose it is. */
export const account = ({ accountId }: Context) => ({
  id: accountId,
  object: "account",
  country: "IN",
  default_currency: "inr",
});
