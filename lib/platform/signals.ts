import { channel, subscribe } from "node:diagnostics_channel";

/**
 * What code that Next runs tells the server in front of it (server/), in the same process. The two are built apart, so no variable of a module is
 * the same in both; a channel of Node.js is, by its name.
 */
interface Signal<Message> {
  tell(message: Message): void;
  hear(listener: (message: Message) => void): void;
}

function signal<Message>(name: string): Signal<Message> {
  return {
    tell: (message) => channel(name).publish(message),
    hear: (listener) => subscribe(name, (message) => listener(message as Message)),
  };
}

/** A request failed for want of the database: what its header `failureHeader` said. */
export const failedForDatabase = signal<string>("shop.failed-for-database");

/** The database froze (false), or answers again (true). */
export const databaseAnswers = signal<boolean>("shop.database-answers");

/** By this a failure finds its request. Nobody outside can send it (server/incoming.ts). */
export const failureHeader = "x-failure-id";
