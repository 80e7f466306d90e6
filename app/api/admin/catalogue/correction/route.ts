import { correctStockCommand } from "@/lib/commands/stock/correct";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(correctStockCommand, {
  answer: (saved) => saved,
  next: () => routes.catalogue(),
  back: () => routes.catalogue(),
});
