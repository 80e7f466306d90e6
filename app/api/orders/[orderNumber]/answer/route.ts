import { answerOrderCommand } from "@/lib/commands/questions/answer";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(answerOrderCommand, {
  answer: (order) => order,
  next: ({ orderNumber, open }) =>
    `${routes.order(orderNumber)}${open === 0 ? "?answered=1" : "?answered=part"}#your-turn`,
  back: ({ params }) => routes.order(params.orderNumber ?? ""),
});
