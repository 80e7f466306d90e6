import { alerts } from "./en/alerts";
import { wordsOf } from "./words";

/** The message of each kind of alert, as a type. */
export type Alerts = typeof alerts;

export const t = wordsOf(alerts);
