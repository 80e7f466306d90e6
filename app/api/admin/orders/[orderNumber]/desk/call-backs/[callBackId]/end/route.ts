import { endCallBackCommand } from "@/lib/commands/desk/call-back";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(endCallBackCommand, {
  answer: (desk) => desk,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#call-backs`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
