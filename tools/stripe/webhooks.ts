import { createHmac } from "node:crypto";
import { type Context, seconds } from "./context";
import type { Manners } from "./faults";
import type { Delivery } from "./tables";

export interface WebhookTarget {
  readonly url: string | null;
  readonly secret: string;
}

const attemptsMax = 60;
const firstRetryMs = 500;
const longestRetryMs = 10_000;
const answerTimeoutMs = 10_000;
/** How long shuffled events are gathered before they leave in another order. */
const shuffleWindowMs = 300;

/**
 * Sends events until they are taken with a 2xx: at once, then after 0.5, 1, 2 … 10 seconds (Stripe
 * itself waits much longer), giving up after 60 tries. Deliveries are part of the store, so a killed sandbox goes on where it was.
 */
export class WebhookSender {
  readonly #underway = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  readonly #stopping = new AbortController();

  constructor(
    private readonly context: Context,
    private readonly manners: Manners,
    private readonly target: WebhookTarget,
  ) {}

  /** Looks for what is due. Called after every commit; cheap when nothing is. */
  wake(): void {
    if (this.#stopping.signal.aborted || this.target.url === null) {
      return;
    }
    this.#receiveNew();
    const now = this.#nowMs();
    const waiting = this.context.store
      .all("delivery")
      .filter(({ id, state }) => state === "pending" && !this.#underway.has(id));
    const due = waiting.filter((delivery) => delivery.dueAtMs <= now);
    if (this.manners.webhooks === "shuffle") {
      this.#track(due, () => this.#sendInTurn(shuffled(due)));
    } else {
      for (const delivery of due) {
        this.#track([delivery], () => this.#send(delivery));
      }
    }
    this.#sleepUntil(
      Math.min(...waiting.filter((delivery) => delivery.dueAtMs > now).map((delivery) => delivery.dueAtMs)),
    );
  }

  /** Sends what was muted (and what was given up), in order, and waits for the answers. */
  async deliverMuted(): Promise<{ sent: number; accepted: number }> {
    this.wake();
    const held = this.context.store.all("delivery").filter(({ state }) => state === "muted" || state === "failed");
    if (this.target.url !== null) {
      await this.#sendInTurn(held);
    }
    const accepted = held.filter(({ id }) => this.context.store.get("delivery", id)?.state === "delivered").length;
    return { sent: this.target.url === null ? 0 : held.length, accepted };
  }

  /** How many deliveries stand where. */
  counts(): Record<"pending" | "muted" | "delivered" | "failed", number> {
    const counts = { pending: 0, muted: 0, delivered: 0, failed: 0 };
    for (const { state } of this.context.store.all("delivery")) {
      counts[state === "new" ? "pending" : state] += 1;
    }
    return counts;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#timer) {
      clearTimeout(this.#timer);
    }
    await Promise.allSettled(this.#underway.values());
  }

  #receiveNew(): void {
    const { webhooks, delayMs } = this.manners;
    const waitMs = webhooks === "shuffle" ? Math.max(delayMs, shuffleWindowMs) : delayMs;
    this.context.store.commit(() => {
      for (const delivery of this.context.store.all("delivery").filter(({ state }) => state === "new")) {
        const state = webhooks === "mute" ? "muted" : "pending";
        this.context.store.put("delivery", { ...delivery, state, dueAtMs: this.#nowMs() + waitMs });
      }
    });
  }

  #track(deliveries: readonly Delivery[], work: () => Promise<void>): void {
    if (deliveries.length === 0) {
      return;
    }
    const done = work().finally(() => {
      for (const { id } of deliveries) {
        this.#underway.delete(id);
      }
      this.wake();
    });
    for (const { id } of deliveries) {
      this.#underway.set(id, done);
    }
  }

  async #sendInTurn(deliveries: readonly Delivery[]): Promise<void> {
    for (const delivery of deliveries) {
      await this.#send(delivery);
    }
  }

  async #send(delivery: Delivery): Promise<void> {
    const copies = this.manners.webhooks === "duplicate" ? 2 : 1;
    const statuses = await Promise.all(Array.from({ length: copies }, () => this.#post(delivery.id)));
    if (this.#stopping.signal.aborted) {
      return;
    }
    const lastStatus = statuses.find((status) => status !== null && status < 300) ?? statuses[0] ?? null;
    const attempts = delivery.attempts + 1;
    const isTaken = lastStatus !== null && lastStatus >= 200 && lastStatus < 300;
    const state = isTaken ? "delivered" : attempts >= attemptsMax ? "failed" : "pending";
    const dueAtMs = this.#nowMs() + Math.min(firstRetryMs * 2 ** delivery.attempts, longestRetryMs);
    this.#settle({ ...delivery, state, attempts, dueAtMs, lastStatus });
  }

  #settle(delivery: Delivery): void {
    const { store } = this.context;
    store.commit(() => {
      store.put("delivery", delivery);
      store.put("event", {
        ...store.find("event", delivery.id),
        pending_webhooks: delivery.state === "pending" ? 1 : 0,
      });
    });
  }

  /** The answer's status, or null when there was none. */
  async #post(eventId: string): Promise<number | null> {
    const payload = JSON.stringify(this.context.store.get("event", eventId), null, 2);
    const headers = {
      "accept-encoding": "identity",
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signatureHeader(payload, this.target.secret, seconds(this.context.clock)),
      "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    };
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(answerTimeoutMs), this.#stopping.signal]);
      const answer = await fetch(this.target.url ?? "", {
        method: "POST",
        body: payload,
        headers,
        redirect: "manual",
        signal,
      });
      await answer.body?.cancel();
      return answer.status;
    } catch {
      // Nobody listens, or nobody answered in time: the retry is the answer to both.
      return null;
    }
  }

  #sleepUntil(dueAtMs: number): void {
    if (this.#timer) {
      clearTimeout(this.#timer);
    }
    if (Number.isFinite(dueAtMs)) {
      this.#timer = setTimeout(() => this.wake(), Math.max(dueAtMs - this.#nowMs(), 1)).unref();
    }
  }

  #nowMs(): number {
    return this.context.clock.now().getTime();
  }
}

/** Stripe's signature scheme v1 (docs.stripe.com/webhooks/signature): HMAC-SHA256 over `timestamp.payload`. */
export function signatureHeader(payload: string, secret: string, timestamp: number): string {
  const signature = createHmac("sha256", secret).update(`${timestamp}.${payload}`).digest("hex");
  return `t=${timestamp},v1=${signature}`;
}

/** Another order than the given one whenever there are two to swap. */
function shuffled<T>(items: readonly T[]): T[] {
  const drawn = items
    .map((item) => ({ item, lot: Math.random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
  return drawn.every((item, index) => item === items[index]) ? drawn.reverse() : drawn;
}
