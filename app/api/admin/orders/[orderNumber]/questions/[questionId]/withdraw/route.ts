import { withdrawQuestionCommand } from "@/lib/commands/questions/withdraw";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(withdrawQuestionCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#asked`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
