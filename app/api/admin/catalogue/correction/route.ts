import { correctStockCommand } from "@/lib/commands/catalogue/stock";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({
  run: byCommand(correctStockCommand),
  answer: (saved) => saved,
  next: () => routes.catalogue(),
  back: () => routes.catalogue(),
});
