import { transcribeCommand } from "@/lib/commands/prescription/transcribe";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(transcribeCommand, {
  status: 201,
  answer: (kept) => kept,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
