import { account } from "./reasons/account";
import { checkout } from "./reasons/checkout";
import { clinical } from "./reasons/clinical";
import { desk } from "./reasons/desk";
import { dispensing } from "./reasons/dispensing";
import { order } from "./reasons/order";
import { patient } from "./reasons/patient";
import { payment } from "./reasons/payment";
import { requests } from "./reasons/requests";
import { stock } from "./reasons/stock";

/** Why something is refused, by the code of the reason. */
export const reasons = {
  ...account,
  ...checkout,
  ...clinical,
  ...desk,
  ...dispensing,
  ...order,
  ...patient,
  ...payment,
  ...requests,
  ...stock,
} as const;
