import { requeueJobCommand } from "@/lib/commands/jobs/requeue";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(requeueJobCommand, {
  answer: (job) => job,
  next: () => routes.jobs(),
  back: () => routes.jobs(),
});
