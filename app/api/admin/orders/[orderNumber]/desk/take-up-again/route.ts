import { resumeCommand } from "@/lib/commands/desk/on-hold";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(resumeCommand, {
  answer: (desk) => desk,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
