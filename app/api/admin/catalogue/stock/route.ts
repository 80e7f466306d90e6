import { receiveStockCommand } from "@/lib/commands/stock/receive";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(receiveStockCommand, {
  answer: (saved) => saved,
  next: () => routes.catalogue(),
  back: () => routes.catalogue(),
});
