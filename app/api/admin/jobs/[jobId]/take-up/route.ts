import { takeUpJobCommand } from "@/lib/commands/jobs/take-up";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(takeUpJobCommand, {
  answer: (job) => job,
  next: () => routes.jobs(),
  back: () => routes.jobs(),
});
