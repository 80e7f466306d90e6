import type { Reason } from "../shared/reason";
import { type PageFault, pageKinds, type QuestionKind } from "./questions";

/** One question about to be asked; `slot` is its place in what was sent. */
export interface Asking {
  readonly kind: QuestionKind;
  readonly params: {
    readonly fileId?: string | undefined;
    readonly page?: number | undefined;
    readonly fault?: PageFault | undefined;
    readonly words?: string | undefined;
  };
  readonly slot: number;
}

export interface AskingFacts {
  /** A technician may only ask for pages. */
  readonly mayAskAnything: boolean;
  readonly files: readonly { readonly id: string; readonly pages: number }[];
}

/** All that stands against asking these questions at once. */
export function askingReasons(askings: readonly Asking[], facts: AskingFacts): Reason[] {
  if (askings.length === 0) return [{ code: "nothing-asked", field: "questions", params: { case: "staff" } }];
  const reasons = askings.flatMap((asking) => oneAsking(asking, facts));
  if (!facts.mayAskAnything && askings.some(({ kind }) => !pageKinds.includes(kind)))
    reasons.push({
      code: "pharmacist-asks",
      field: "questions",
    });
  return reasons;
}

function oneAsking({ kind, params, slot }: Asking, { files }: AskingFacts): Reason[] {
  const at = (name: string) => `questions.${slot}.${name}`;
  if (kind === "clarify-free" && (params.words ?? "").length < 5)
    return [{ code: "words-missing", field: at("words"), params: { case: "question" } }];
  if (kind !== "retake-page") return [];
  const file = files.find(({ id }) => id === params.fileId);
  if (file === undefined) return [{ code: "page-missing", field: at("fileId") }];
  if (params.page !== undefined && params.page > file.pages)
    return [
      {
        code: "page-unknown",
        field: at("page"),
        params: { pages: file.pages },
      },
    ];
  return [];
}
