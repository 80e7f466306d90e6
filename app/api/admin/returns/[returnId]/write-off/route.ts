import { writeOffReturnCommand } from "@/lib/commands/refund/write-off";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(writeOffReturnCommand, {
  answer: (written) => written,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#returns`,
  back: () => routes.queue(),
});
