import "server-only";
import { reasonWords } from "@/content/words/reasons";
import { currentActor } from "@/lib/auth/actor";
import { perform } from "@/lib/commands/command";
import type { fileAnswer, NewFile } from "@/lib/commands/prescription/new-file";
import { recordInfectedCommand } from "@/lib/commands/prescription/record-infected";
import type { Actor } from "@/lib/domain/access/actor";
import { photoHintsIn } from "@/lib/domain/prescription/photo-hints";
import { forbidden, type Refusal, signedOut, unavailable, wrongOrigin } from "@/lib/domain/shared/reason";
import type { Result } from "@/lib/domain/shared/result";
import { decoderTurns } from "@/lib/integrations/storage/decoder-turns";
import { type Received, receive } from "@/lib/integrations/storage/intake";
import { discard } from "@/lib/integrations/storage/prescription-files";
import { inPrivateFolder } from "@/lib/integrations/storage/private-folder";
import { uploadReason, uploadRefusal } from "@/lib/integrations/storage/upload-refusals";
import { log } from "@/lib/platform/log";
import { routes } from "@/lib/routes";
import { json, refusalJson, seeOther, toHttpError } from "./answer";
import { deps, type LiveDeps } from "./deps";
import { backToForm } from "./form-return";
import { guarded } from "./guarded";
import { type KeepAnswer, keyOf, onceForKey } from "./idempotent";
import { takeUploadTurn } from "./limits";
import { isOwnOrigin, ownPath } from "./origin";
import type { Keep } from "./post";
import { storeAll } from "./upload-store";

type Params = Record<string, string>;

export interface Upload {
  readonly live: LiveDeps;
  readonly actor: Actor;
  readonly params: Params;
  readonly search: URLSearchParams;
  readonly requestId: string;
}

export interface UploadOptions {
  /** Refuses before anything of the body is read; null to go on. */
  readonly before?: (upload: Upload) => Promise<Refusal | null>;
  readonly save: (
    upload: Upload,
    files: readonly NewFile[],
    keep: Keep<Saved> | undefined,
  ) => Promise<Result<Saved, Refusal>>;
}

export interface Saved {
  readonly id: string;
  readonly files: readonly ReturnType<typeof fileAnswer>[];
}

/**
 * Routes that take files. Who may not upload hears so before the body is read. JSON answers are all or nothing; a plain form keeps the
 * files that are good and goes back with the reasons for the others, because nothing that arrived is asked for twice.
 */
export function uploadRoute(options: UploadOptions) {
  return guarded(
    async (request: Request, context: { readonly params: Promise<Params | undefined> }): Promise<Response> => {
      const live = deps();
      if (!isOwnOrigin(request.headers, live.env.appUrl)) return refusalJson(wrongOrigin);
      const actor = await currentActor();
      const { pathname, searchParams: search } = new URL(request.url);
      const upload: Upload = { live, actor, params: (await context.params) ?? {}, search, requestId: live.newId() };
      const early = await refusedEarly(upload, options);
      if (early !== null) return refuse(live, early, wantsPage(request), {});
      const answer = inPrivateFolder(async (folder) => {
        const received = await receive(request, folder);
        if (!received.ok) return refuse(live, received.error, wantsPage(request), {});
        const { files, fields } = received.value;
        const isForm = wantsPage(request) || fields.form === "1";
        const run = (keepAnswer?: KeepAnswer) => keep(upload, options, received.value, isForm, keepAnswer);
        const key = keyOf(request, { ...fields });
        if (key === null || actor.kind !== "customer") return run();
        const content = [pathname, files.map(({ sha256 }) => sha256)];
        return onceForKey(live, { scope: `user:${actor.userId}`, key, content }, run);
      });
      return answer.catch((error: unknown) => {
        if (!isFull(error)) throw error;
        log.error({ err: error }, "the disk is full");
        return refuse(live, storageFull, wantsPage(request), {});
      });
    },
  );
}

const isFull = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");

const storageFull = unavailable("storage-full");

/** A browser that follows a form asks for a page; a script does not. */
const wantsPage = (request: Request) => (request.headers.get("accept") ?? "").includes("text/html");

async function refusedEarly(upload: Upload, options: UploadOptions): Promise<Refusal | null> {
  const { live, actor } = upload;
  if (actor.kind === "visitor") return signedOut;
  if (actor.kind !== "customer") return forbidden;
  const noTurn = decoderTurns.refusal(actor.userId);
  if (noTurn !== null) return uploadRefusal([uploadReason(noTurn)]);
  return (await options.before?.(upload)) ?? takeUploadTurn(live, actor.userId);
}

async function keep(
  upload: Upload,
  options: UploadOptions,
  received: Received,
  isForm: boolean,
  keepAnswer?: KeepAnswer,
): Promise<Response> {
  const { live, actor } = upload;
  const { fields } = received;
  const whose = actor.kind === "customer" ? actor.userId : actor.kind;
  if (received.reasons.length > 0 && !isForm) return refusalJson(uploadRefusal(received.reasons));
  const stored = await storeAll(live, whose, received.files, isForm, async ({ sha256 }) => {
    await perform(live, actor, recordInfectedCommand, { sha256 }, upload.requestId);
  });
  if (!stored.ok) return refuse(live, stored.error, isForm, fields);
  const files = hinted(stored.value.files, fields.hints);
  const reasons = [...received.reasons, ...stored.value.reasons];
  if (files.length === 0) return refuse(live, uploadRefusal(reasons), isForm, fields);
  const saved = await options.save(upload, files, keepWith(keepAnswer, isForm, reasons.length === 0, fields));
  if (!saved.ok) {
    await discard(live.blobs, files);
    return refuse(live, saved.error, isForm, fields);
  }
  if (!isForm) return json(201, saved.value);
  if (reasons.length === 0) return seeOther(nextOf(fields));
  const refusal = {
    ...toHttpError(uploadRefusal(reasons)),
    message: reasonWords({ code: "some-files-not-taken" }),
  };
  return backToForm(live, nextOf(fields), refusal, fields);
}

/** The browser looks at each photo and sends it by itself; of several at once nobody knows which is meant. */
function hinted(files: readonly NewFile[], hints: string | undefined): readonly NewFile[] {
  if (files.length > 1) return files;
  return files.map((file) => ({
    ...file,
    photoHints: [...new Set([...photoHintsIn(hints), ...(file.photoHints ?? [])])],
  }));
}

/** A form that goes back with reasons is answered by a page of its own; only what is told whole is kept with the effect. */
function keepWith(
  keepAnswer: KeepAnswer | undefined,
  isForm: boolean,
  isWhole: boolean,
  fields: Fields,
): Keep<Saved> | undefined {
  if (keepAnswer === undefined || !isWhole) return undefined;
  return (tx, saved) =>
    keepAnswer(
      tx,
      isForm
        ? { status: 303, body: null, headers: { Location: nextOf(fields) } }
        : { status: 201, body: { text: JSON.stringify(saved) }, headers: {} },
    );
}

type Fields = Readonly<Record<string, string>>;

const nextOf = (fields: Fields) => ownPath(fields.returnTo) ?? routes.checkoutPrescription();
/** The page whose form it was, where that is another than the next one. */
const backOf = (fields: Fields) => ownPath(fields.backTo) ?? nextOf(fields);

async function refuse(live: LiveDeps, refusal: Refusal, isForm: boolean, fields: Fields): Promise<Response> {
  if (!isForm || refusal.kind === "not-found") return refusalJson(refusal);
  if (refusal.kind === "signed-out") return seeOther(routes.signIn(backOf(fields)));
  return backToForm(live, backOf(fields), toHttpError(refusal), fields);
}
