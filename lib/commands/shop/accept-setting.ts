import "server-only";
import { z } from "zod";
import { forgetSetting } from "@/db/repo/shop";
import { forbidden } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { sharedSettings } from "@/lib/domain/shop/shared-settings";
import { command, done, unchanged } from "../command";

/** Lets the next instance that starts bring another value of a setting that all instances share. For the command line only. */
export const acceptSettingCommand = command({
  name: "setting.accepted",
  input: z.object({ setting: z.enum(sharedSettings) }),
  subject: ({ setting }) => ({ subjectKind: "setting", subjectId: setting }),
  async run({ tx, actor }, { setting }) {
    if (actor.kind !== "system") return err(forbidden);
    if (!(await forgetSetting(tx, setting))) return unchanged(null);
    return done(null, { event: "setting.accepted", subjectKind: "setting", subjectId: setting });
  },
});
