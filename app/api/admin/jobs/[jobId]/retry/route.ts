import { retryJobCommand } from "@/lib/commands/jobs/retry";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(retryJobCommand, {
  answer: (job) => job,
  next: () => routes.jobs(),
  back: () => routes.jobs(),
});
