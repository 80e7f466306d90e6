import "server-only";

/** Why a backup or a restore was not carried out, in words for whoever operates the shop: what happened, what it did to the data, what to do. */
export interface BackupFailure {
  readonly code:
    | "no-key"
    | "no-shop"
    | "migrating"
    | "disk-full"
    | "not-a-backup"
    | "unfinished"
    | "wrong-key"
    | "changed"
    | "truncated"
    | "newer"
    | "older"
    | "other-schema"
    | "not-empty"
    | "in-use"
    | "not-owner";
  readonly message: string;
}

const untouched = "The database and the stored files were not touched.";
const anotherCopy = "Take another copy of this backup, or an earlier backup.";

const failure = (code: BackupFailure["code"], message: string): BackupFailure => ({ code, message });

export const failures = {
  noKey: () =>
    failure(
      "no-key",
      "BACKUP_KEY is not set, and a backup is never written in the clear. Make a key once (openssl rand -base64 32), keep it apart from the backups, and set it.",
    ),
  noShop: () =>
    failure("no-shop", "The database of DATABASE_URL holds no shop: there is nothing to back up. Is it the right one?"),
  migrating: () =>
    failure("migrating", "A migration of the database is running. Nothing was written; try again when it is done."),
  diskFull: (folder: string) =>
    failure(
      "disk-full",
      `There is no room left where ${folder} lies. The unfinished backup was removed, the shop and earlier backups are as they were. Make room or name another place with --to.`,
    ),
  storageFull: () =>
    failure(
      "disk-full",
      "There is no room left for what is restored. The database holds what it held before; some stored files lie in STORAGE_URL already, which does no harm. Make room and restore again.",
    ),
  notABackup: (folder: string) =>
    failure(
      "not-a-backup",
      `${folder} is no backup: it has no manifest.json and manifest.mac. ${untouched} Name the folder that npm run backup printed.`,
    ),
  unfinished: (folder: string) =>
    failure(
      "unfinished",
      `${folder} is a backup that was never finished. ${untouched} Take a finished one; this folder can be deleted.`,
    ),
  wrongKey: (theirs: string, ours: string) =>
    failure(
      "wrong-key",
      `The backup was made with another BACKUP_KEY (its key is ${theirs}, yours is ${ours}; these are fingerprints, not keys). ${untouched} Set the key of that time.`,
    ),
  changed: (file: string) =>
    failure(
      "changed",
      `${file} is not as it was written: the backup was changed or is damaged. ${untouched} ${anotherCopy}`,
    ),
  truncated: (file: string, bytes: number, wanted: number) =>
    failure(
      "truncated",
      `${file} has ${bytes} of ${wanted} bytes: the backup was copied in part. ${untouched} ${anotherCopy}`,
    ),
  missing: (file: string) =>
    failure("truncated", `${file} is missing: the backup was copied in part. ${untouched} ${anotherCopy}`),
  newer: (theirs: number, ours: number) =>
    failure(
      "newer",
      `The backup has ${theirs} migrations, this version of the shop knows ${ours}. ${untouched} Restore with the version that made it, or a later one.`,
    ),
  older: (theirs: number, ours: number) =>
    failure(
      "older",
      `The backup has ${theirs} migrations, the database ${ours}: tables cannot be taken back to an older form. ${untouched} Restore into a new database, without any table: there they are made as they were, loaded and brought up to date.`,
    ),
  otherSchema: () =>
    failure(
      "other-schema",
      `The backup's migrations are not those of this version of the shop. ${untouched} Restore with the version that made it.`,
    ),
  notEmpty: (what: "database" | "folder", where: string) =>
    failure(
      "not-empty",
      `The ${what} already holds a shop's data${where}. ${untouched} Restore into an empty one, or say --replace: what it holds is then gone for good.`,
    ),
  inUse: (others: readonly string[]) =>
    failure(
      "in-use",
      `Others are connected to this database (${[...new Set(others)].join(", ")}). ${untouched} Stop the shop and its workers, close consoles, and restore again.`,
    ),
  notOwner: () =>
    failure(
      "not-owner",
      "The role of DATABASE_URL does not own the tables of the shop, and only their owner can load them. Nothing was changed. Restore with the URL of the owner.",
    ),
};
