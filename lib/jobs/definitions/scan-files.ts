import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

/** Asks the virus scanner about the files that were taken while it was silent. */
export const scanFiles = defineJob({ id: "scan-files", payload: z.object({}), attemptsMax: 1 });
