import { endorseCopyCommand } from "@/lib/commands/order/endorse-copy";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(endorseCopyCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#copy`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
