import type { APIRequestContext } from "@playwright/test";
import { managerStates, pharmacistStates } from "./demo-orders";
import { addressesOf, adminAddresses, customerAddresses, devPages, galleryPages, publicPages } from "./face";
import { noIds } from "./ids";
import { addPatient, batchOnTheShelf, fillBasket, type HeldOrder, heldOrder, upload } from "./orders";
import { client, newCustomer, signedIn, staff } from "./people";

export const walkerNames = ["visitor", "developer", "customer", "new customer", "pharmacist", "manager"] as const;

/** Somebody who looks at every page that is theirs, filled in or still empty. */
export interface Walker {
  readonly name: (typeof walkerNames)[number];
  readonly api: APIRequestContext;
  readonly addresses: readonly string[];
}

export interface Walk {
  readonly order: HeldOrder;
  readonly walkers: readonly Walker[];
}

/** Steps of checkout that were sent as they stood, with all that is still open. */
const lacking = ["patient", "prescription", "safety", "delivery"].map((step) => `/checkout/${step}?kept`);

const toCompare = "/medicines/compare?slug=isotroin-20&slug=tretiva-40";

/** Every address of face.ts as whoever may open it: signed out, as a customer with and without anything, and as staff, who also meet every state of an order. */
export async function everyWalk(baseURL: string): Promise<Walk> {
  const order = await heldOrder(baseURL);
  await fillBasket(order.api, "isotroin-30", 1);
  await addPatient(order.api, { name: "Second Patient", relationship: "in-care", birthDate: "2011-03-04" });
  await upload(order.api);
  const batchId = await batchOnTheShelf(baseURL);
  const ids = { ...noIds, id: order.prescriptionId, orderNumber: order.orderNumber, batchId };
  const own = customerAddresses(ids).map((address) =>
    address === "/checkout/complete" ? `${address}?order=${order.orderNumber}` : address,
  );
  const empty = customerAddresses(noIds).filter(
    (address) => !address.includes(noIds.id) && !address.includes("complete"),
  );
  const panel = adminAddresses(ids);
  const pharmacist = await signedIn(baseURL, staff.pharmacist);
  const manager = await signedIn(baseURL, staff.manager);
  const recalled = await batchOnTheShelf(baseURL, "DEMO-TRE40A");
  return {
    order,
    walkers: [
      {
        name: "visitor",
        api: await client(baseURL),
        addresses: [...addressesOf(publicPages), toCompare, "/no-such-page"],
      },
      { name: "developer", api: await client(baseURL), addresses: [...devPages, ...galleryPages] },
      { name: "customer", api: order.api, addresses: [...own, "/basket", "/"] },
      { name: "new customer", api: (await newCustomer(baseURL)).api, addresses: [...empty, ...lacking, "/basket"] },
      { name: "pharmacist", api: pharmacist, addresses: [...panel, ...(await pharmacistStates(pharmacist, recalled))] },
      { name: "manager", api: manager, addresses: [...panel, ...(await managerStates(manager, recalled))] },
    ],
  };
}
