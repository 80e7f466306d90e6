import { z } from "zod";
import { publicId } from "./fields";

/** POST /api/admin/orders/{orderNumber}/messages/{messageId}/send-again */
export const sendMessageAgain = z.object({ orderNumber: publicId, messageId: publicId });
export type SendMessageAgain = z.infer<typeof sendMessageAgain>;
