import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

/** Sends one stored message by mail. */
export const sendMessage = defineJob({
  id: "send-message",
  payload: z.object({ messageId: z.string() }),
  attemptsMax: 20,
});
