import type Stripe from "stripe";
import { invalidParameter, noSuch } from "./api-error";
import type { Params } from "./params";

interface Listed {
  readonly id: string;
  readonly created?: number;
}

/** One page of a list as Stripe pages: `limit` 1 to 100, cursors by id, `created` as a moment or a range. */
export function listPage<Row extends Listed>(params: Params, url: string, all: readonly Row[]): Stripe.ApiList<Row> {
  const limit = params.integer("limit") ?? 10;
  if (limit < 1 || limit > 100) {
    throw invalidParameter("This value must be between 1 and 100.", "limit", "parameter_invalid_integer");
  }
  const isInRange = createdRange(params);
  const rows = all.filter((row) => isInRange(row.created ?? 0));
  const place = (param: string) => {
    const id = params.text(param);
    const index = rows.findIndex((row) => row.id === id);
    if (id !== null && index < 0) {
      throw noSuch("object", id, param);
    }
    return id === null ? null : index;
  };
  const before = place("ending_before");
  const after = place("starting_after");
  const left = before === null ? rows.slice((after ?? -1) + 1) : rows.slice(0, before);
  const data = before === null ? left.slice(0, limit) : left.slice(-limit);
  return { object: "list", data, has_more: data.length < left.length, url };
}

function createdRange(params: Params): (created: number) => boolean {
  const exactly = params.integer("created");
  const above = Math.max((params.integer("created[gt]") ?? -1) + 1, params.integer("created[gte]") ?? 0);
  const below = Math.min(
    params.integer("created[lt]") ?? Number.POSITIVE_INFINITY,
    (params.integer("created[lte]") ?? Number.POSITIVE_INFINITY) + 1,
  );
  return (created) => (exactly === null || created === exactly) && created >= above && created < below;
}
