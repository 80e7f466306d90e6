import "server-only";
import { z } from "zod";
import { placeFile, removeFile } from "@/db/repo/prescription";
import { publicId } from "@/lib/contracts/fields";
import { conflict, notFound, type Refusal, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { editable, recordEdit } from "./editing";
import { fileAnswer, filesMax, insertFiles, type NewFile } from "./new-file";

const added = z.object({
  id: publicId,
  files: z.custom<readonly NewFile[]>((value) => Array.isArray(value) && value.length > 0),
});

/** More pages for a prescription that is not decided yet. */
export const addFilesCommand = command({
  name: "prescription.file-added",
  input: added,
  subject: ({ id }) => ({ subjectKind: "prescription", subjectId: id }),
  async run({ tx, actor, now }, { id, files }: z.infer<typeof added>) {
    const found = await editable(tx, actor, id);
    if (!found.ok) return found;
    if (found.value.files.length + files.length > filesMax) {
      const params = { case: "prescription", filesMax, files: found.value.files.length } as const;
      const tooMany = { code: "too-many-files", field: "file", params } as const;
      return err({ ...refused(tooMany, [tooMany]), kind: "invalid-upload", status: 413 } as Refusal);
    }
    const last = Math.max(0, ...found.value.files.map((file) => file.position));
    await insertFiles(tx, id, files, last, now);
    const events = await recordEdit(tx, found.value, "prescription.file-added", now, { files: files.length });
    return done({ id, files: [...found.value.files, ...files].map(fileAnswer) }, ...events);
  },
});

const removed = z.object({ id: publicId, fileId: publicId });

/** Fewer pages. The last file may go too, unless an order waits on it: there would be nothing left to check. */
export const removeFileCommand = command({
  name: "prescription.file-removed",
  input: removed,
  subject: ({ id }) => ({ subjectKind: "prescription", subjectId: id }),
  async run({ tx, actor, now }, { id, fileId }: z.infer<typeof removed>) {
    const found = await editable(tx, actor, id);
    if (!found.ok) return found;
    const { files, openOrders } = found.value;
    if (!files.some((file) => file.id === fileId)) return err(notFound);
    if (files.length === 1 && openOrders.length > 0) {
      return err(conflict("last-file"));
    }
    await removeFile(tx, fileId, now);
    const events = await recordEdit(tx, found.value, "prescription.file-removed", now, { fileId });
    return done({ id, files: files.filter((file) => file.id !== fileId).map(fileAnswer) }, ...events);
  },
});

const reordered = z.object({ id: publicId, fileIds: z.union([z.array(publicId), publicId.transform((one) => [one])]) });

/** The order in which the pages are read. */
export const reorderFilesCommand = command({
  name: "prescription.reordered",
  input: reordered,
  subject: ({ id }) => ({ subjectKind: "prescription", subjectId: id }),
  async run({ tx, actor, now }, { id, fileIds }: z.infer<typeof reordered>) {
    const found = await editable(tx, actor, id);
    if (!found.ok) return found;
    const { files } = found.value;
    if (fileIds.length !== files.length || !files.every((file) => fileIds.includes(file.id))) {
      return err(refused("files-changed", [{ code: "files-changed", field: "fileIds" }]));
    }
    for (const [index, fileId] of fileIds.entries()) await placeFile(tx, fileId, index + 1);
    const events = await recordEdit(tx, found.value, "prescription.reordered", now, {});
    return done(
      { id, files: fileIds.flatMap((fileId) => files.filter((file) => file.id === fileId)).map(fileAnswer) },
      ...events,
    );
  },
});
