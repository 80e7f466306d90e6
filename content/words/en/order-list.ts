export const orderList = {
  lead: "Newest first.",
  none: "No orders yet.",
  copyOpen: "Copy not written",
  copyNone: "Every supply has been written on its prescription copy.",
  noneInState: "No orders in this state.",
  all: "All orders",
  byState: "Orders by state",
} as const;
