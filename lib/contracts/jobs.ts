import { z } from "zod";
import { setAsideReasons } from "@/lib/domain/jobs/set-aside";

/** The queue's number of a job. */
export const jobId = z.string().regex(/^\d{1,18}$/, "This is not a job.");

export const setJobAside = z.object({ jobId, reason: z.enum(setAsideReasons, "Choose why it need not be done.") });
export type SetJobAside = z.infer<typeof setJobAside>;

export const takeUpJob = z.object({ jobId });
export type TakeUpJob = z.infer<typeof takeUpJob>;
