import "server-only";
import { insertCopyEndorsement, registeredSupply } from "@/db/repo/register";
import { type EndorseCopy, endorseCopy } from "@/lib/contracts/order";
import { copyAlreadyWritten, endorsementRefusal } from "@/lib/domain/dispensing/copy-endorsement";
import { forbidden } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { atDesk, deskEvent, deskSubject } from "../desk/at-desk";

/** A pharmacist says that the supply stands on the prescription copy. The order goes on without it, and the parcel waits for nothing. */
export const endorseCopyCommand = command({
  name: "order.copy-endorsed",
  duty: { action: "order:dispense", without: forbidden },
  input: endorseCopy,
  subject: deskSubject,
  async run(work, { orderNumber, registerSerial: serial }: EndorseCopy) {
    const found = await atDesk(work, "order:dispense", orderNumber);
    if (!found.ok) return found;
    const refusal = endorsementRefusal(await registeredSupply(work.tx, orderNumber), serial);
    if (refusal !== null) return err(refusal);
    const { userId } = found.value.staff;
    const isNew = await insertCopyEndorsement(work.tx, { orderNumber, serial, writtenBy: userId, writtenAt: work.now });
    if (!isNew) return err(copyAlreadyWritten());
    return done(
      { orderNumber, registerSerial: serial },
      deskEvent("order.copy-endorsed", orderNumber, { registerSerial: serial }),
    );
  },
});
