import "server-only";

/**
 * The connection died under a transaction, or none could be had.
 * `outcome` is "rolled-back" when COMMIT was never sent, so trying again is safe, and "unknown" when it was sent and
 * never answered: the caller must look for the effect before doing it again.
 */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
  readonly outcome: "rolled-back" | "unknown";

  constructor(outcome: "rolled-back" | "unknown", cause: unknown) {
    super(
      outcome === "unknown"
        ? "The database connection was lost while COMMIT was under way; the outcome is unknown."
        : "The database connection was lost; the transaction was rolled back.",
      { cause },
    );
    this.outcome = outcome;
  }
}

/** Every transaction slot stayed taken for the whole bounded wait: answer 503, nothing was begun. */
export class TransactionSlotsBusy extends Error {
  override readonly name = "TransactionSlotsBusy";

  constructor(waitedMs: number) {
    super(`No transaction slot came free within ${waitedMs} ms.`);
  }
}

/** A broken invariant of our own code: a transaction was used after its end, or its failure was swallowed. */
export class TransactionMisused extends Error {
  override readonly name = "TransactionMisused";
}

/** Every connection for single statements stayed taken for the whole bounded wait: answer 503, nothing was asked. */
export class ReadsBusy extends Error {
  override readonly name = "ReadsBusy";

  constructor(waitedMs: number) {
    super(`No connection for a statement came free within ${waitedMs} ms.`);
  }
}

/** The server holds its connections open and answers nothing, a probe of its own included: nothing is asked until it does. */
export class DatabaseSilent extends Error {
  override readonly name = "DatabaseSilent";

  constructor() {
    super("The database does not answer.");
  }
}
