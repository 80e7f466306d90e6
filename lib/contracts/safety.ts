import { z } from "zod";
import { t } from "@/content/words/t";
import { safetyActs, safetyPicks, safetyWordsMax, safetyWordsMin } from "@/lib/domain/safety/report";
import { paragraph, publicId, words } from "./fields";

/** A form sends one box as text and none as nothing; a programme sends a list. */
const listOf = <const Code extends readonly [string, ...string[]]>(codes: Code, fault: string) =>
  z
    .union([z.array(z.enum(codes, fault)), z.enum(codes, fault).transform((one) => [one])], fault)
    .transform((list) => [...new Set(list)]);

/** What the earlier form sent: a choice that stood for less than its words, so that each is graded as high as it could have meant. */
const earlierKinds = {
  "possible-pregnancy": { picks: ["possible-pregnancy"] },
  "low-mood": { picks: ["low-mood"], atLeast: "stop-now" },
  "side-effect": { picks: ["something-else"] },
} as const;

/** POST /api/orders/{orderNumber}/tell-us */
export const reportSafety = z
  .object({
    orderNumber: publicId,
    picks: listOf(safetyPicks, t("fieldFaults.choiceInvalid")).optional(),
    kind: z.enum(["possible-pregnancy", "low-mood", "side-effect"], t("fieldFaults.safetyPickMissing")).optional(),
    words: paragraph(safetyWordsMax, t("fieldFaults.overrideWords"))
      .transform((text) => (text === "" ? null : text))
      .nullish()
      .transform((text) => text ?? null),
  })
  .refine(({ picks, kind, words: said }) => kind !== undefined || said !== null || (picks ?? []).length > 0, {
    path: ["picks"],
    message: t("fieldFaults.safetyPickMissing"),
  })
  .transform(({ orderNumber, picks = [], kind, words: said }) => {
    const earlier = kind === undefined ? { picks: [] } : earlierKinds[kind];
    return {
      orderNumber,
      picks: [...new Set([...picks, ...earlier.picks])],
      words: said,
      atLeast: "atLeast" in earlier ? earlier.atLeast : undefined,
    };
  });
export type ReportSafety = z.infer<typeof reportSafety>;

/** POST /api/admin/safety-reports/{reportId}/close */
export const closeSafetyReport = z.object({
  reportId: publicId,
  done: listOf(safetyActs, t("fieldFaults.safetyActMissing")).refine(
    (list) => list.length > 0,
    t("fieldFaults.safetyActMissing"),
  ),
  words: paragraph(safetyWordsMax, t("fieldFaults.callWords")).min(
    safetyWordsMin,
    t("fieldFaults.safetyWordsTooShort", { safetyWordsMin }),
  ),
});
export type CloseSafetyReport = z.infer<typeof closeSafetyReport>;

/** POST /api/admin/safety-reports/{reportId}/not-reached. A wall clock where the pharmacy stands, as a form sends it, or an instant. */
export const noteUnreached = z.object({
  reportId: publicId,
  callBackAt: words(40, t("fieldFaults.time")),
  words: paragraph(safetyWordsMax, t("fieldFaults.overrideWords"))
    .default("")
    .transform((text) => (text === "" ? null : text)),
});
export type NoteUnreached = z.infer<typeof noteUnreached>;
