import { confirmCategoryCommand } from "@/lib/commands/patient/confirm-category";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(confirmCategoryCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
