export const orderSearch = {
  title: "Find an order",
  hint: "Name, phone, order, batch …",
  submit: "Find",
  placed: "Placed",
  found: "{count, plural, =0 {No order matches} one {# order matches} other {# orders match}} “{query}”",
  more: "The {max} newest are shown; there are more matches. Add another word, or more of the one you typed.",
  none: "You can search by name, phone number, email, PIN, register number, payment, batch, or the last characters of the order. For a name, three letters are enough.",
  ended: "This search is more than an hour old. Search again.",
  indexing: "Older orders are still being indexed. Search again in a few minutes.",
  results: "Search results",
  customer: "Customer and phone",
} as const;
