export const panelError = {
  title: "This page could not be loaded",
  lead: "Something failed on our side. If you had just sent a form, check the order before you send it again: it was either done completely or not at all.",
  reference: "Error reference: {digest}",
  toQueue: "Go to the queue",
} as const;
