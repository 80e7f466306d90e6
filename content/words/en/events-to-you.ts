export const eventsToYou = {
  "safety.reported": "You sent us a safety report.",
  "safety.closed": "A pharmacist dealt with what you told us.",
  "order.placed": "You placed the request.",
  "order.asked": "We asked you for something.",
  "order.answered": "You answered.",
  "order.answer-overdue": "You did not answer in time; the pharmacist is looking at the order again.",
  "order.question-withdrawn": "We withdrew a question; you do not need to answer it.",
  "order.cancelled": "You cancelled the order.",
  "payment.lapsed": "The time to pay ran out; the order was closed.",
  "payment.renewed": "You reopened the order with a new payment page.",
} as const;
