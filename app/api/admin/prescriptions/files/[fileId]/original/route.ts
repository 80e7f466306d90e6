import { takeOriginalCommand } from "@/lib/commands/prescription/take-original";
import { ownPath } from "@/lib/entry/origin";
import { originalResponse } from "@/lib/entry/original-response";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(takeOriginalCommand, {
  answer: () => null,
  respond: originalResponse,
  next: () => routes.adminOrders(),
  back: ({ fields }) => ownPath(fields.backTo) ?? routes.adminOrders(),
  keyed: false, // each taking is one of its own, and an answer kept for a repeat would be a file kept
});
