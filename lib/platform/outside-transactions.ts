import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { log } from "./log";

const transaction = new AsyncLocalStorage<true>();

/** Runs the work of a transaction, known as such to whatever it calls, however deep. */
export function asTransaction<T>(work: () => Promise<T>): Promise<T> {
  return transaction.run(true, work);
}

/** Somebody outside (Stripe, a disk, a mail server) was called while a transaction was open. */
export class CalledInTransaction extends Error {
  override readonly name = "CalledInTransaction";
}

/**
 * An adapter that is not called while a transaction is open: the answer could take long, locks would be held meanwhile, and a rollback would
 * not take back what was done outside. Throws in development and tests; in production the call is carried out, and logged as the defect it is.
 * @param calls how the adapter is named in the message, for instance "payments"
 */
export function outsideTransactions<Adapter extends object>(calls: string, adapter: Adapter): Adapter {
  return new Proxy(adapter, {
    get(target, property) {
      const found: unknown = Reflect.get(target, property);
      if (typeof found !== "function") return found;
      return (...given: unknown[]): unknown => {
        if (transaction.getStore() === true) refuse(`${calls}.${String(property)}`);
        return Reflect.apply(found, target, given);
      };
    },
  });
}

function refuse(call: string) {
  const error = new CalledInTransaction(`${call} was called inside a transaction.`);
  if (process.env.NODE_ENV !== "production") throw error;
  log.error({ err: error }, "a call out of a transaction");
}
