import { writeNoteCommand } from "@/lib/commands/desk/write-note";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(writeNoteCommand, {
  answer: (desk) => desk,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#notes`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
