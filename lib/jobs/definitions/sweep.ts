import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

/** Every minute: payments whose clock ran out, answers nobody will ask for again, files no row names. */
export const sweep = defineJob({ id: "sweep", payload: z.object({}).loose(), attemptsMax: 1 });
