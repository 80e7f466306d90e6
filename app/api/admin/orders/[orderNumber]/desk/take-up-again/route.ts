import { takeUpAgainCommand } from "@/lib/commands/desk/set-aside";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(takeUpAgainCommand, {
  answer: (desk) => desk,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
