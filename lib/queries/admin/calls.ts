import "server-only";
import { openCallBacks } from "@/db/repo/call-back";
import type { CallBackWhom } from "@/lib/domain/desk/call-back";
import type { QueryDeps } from "../deps";

export interface CallItem {
  readonly id: string;
  readonly orderNumber: string;
  readonly whom: CallBackWhom;
  readonly patient: string;
  readonly phone: string;
  readonly tries: number;
  readonly dueAt: string;
}

/** Calls that are still to be made, whatever the state of their order. What was written of them stands with the order. */
export async function callList({ database }: QueryDeps): Promise<readonly CallItem[]> {
  const calls = await openCallBacks(database.read);
  return calls.map(({ dueAt, words: _, ...call }) => ({ ...call, dueAt: dueAt.toISOString() }));
}
