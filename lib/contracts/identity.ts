import { z } from "zod";
import { publicId, seenVersion } from "./fields";

/** POST /api/admin/orders/{orderNumber}/identity */
export const acceptIdentity = z.object({ orderNumber: publicId, seenVersion, questionId: publicId });
export type AcceptIdentity = z.infer<typeof acceptIdentity>;
