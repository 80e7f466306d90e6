import { z } from "zod";
import { t } from "@/content/words/t";
import { setAsideReasons } from "@/lib/domain/jobs/set-aside";

/** The queue's number of a job. */
export const jobId = z.string().regex(/^\d{1,18}$/, t("fieldFaults.jobInvalid"));

export const setJobAside = z.object({ jobId, reason: z.enum(setAsideReasons, t("fieldFaults.dismissReasonMissing")) });
export type SetJobAside = z.infer<typeof setJobAside>;

export const takeUpJob = z.object({ jobId });
export type TakeUpJob = z.infer<typeof takeUpJob>;
