import { reportSafetyCommand } from "@/lib/commands/safety/report";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(reportSafetyCommand, {
  status: 201,
  answer: (report) => report,
  next: ({ orderNumber }) => `${routes.order(orderNumber)}#safety`,
  back: ({ params }) => routes.order(params.orderNumber ?? ""),
});
