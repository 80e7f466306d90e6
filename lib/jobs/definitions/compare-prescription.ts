import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

/** Looks for the pages of a prescription among all others. */
export const comparePrescription = defineJob({
  id: "compare-prescription",
  payload: z.object({ prescriptionId: z.string() }),
  attemptsMax: 5,
});
