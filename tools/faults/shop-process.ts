import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { FailpointPlan } from "@/lib/platform/failpoint";
import type { Answered, Ask, Opening, Said, Step, Trace } from "./messages";

/** No answer: the process died, threw, or took longer than a person's patience. */
export class NoAnswer extends Error {}

interface Waiting {
  readonly isStep: boolean;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Longer than anything takes on a busy machine; a hang is told of by the process itself. */
const patienceMs = 8_000;
const hangPatienceMs = 150;

/** The suite's hold on the process it kills; a process that died is started again when something is asked of it. */
export class ShopProcess {
  #child: ChildProcess | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #opening: Opening | null = null;
  #closing = false;
  /** Whether the planned failure has happened in this life. */
  hasFired = false;

  get isAlive(): boolean {
    return this.#child !== null;
  }

  async open(opening: Opening): Promise<void> {
    this.#opening = opening;
    this.hasFired = false;
    if (this.#child === null) return this.#start();
    await this.#ask({ ask: "open", opening }, 10_000);
  }

  /** Starts the process again if it is dead, on the same life. */
  async revive(): Promise<void> {
    if (this.#child === null) await this.#start();
  }

  async step(step: Step, key: string): Promise<Answered> {
    return (await this.#ask({ ask: "step", step, key }, patienceMs)) as Answered;
  }

  async moveClock(offset: number): Promise<void> {
    if (this.#opening !== null) this.#opening = { ...this.#opening, clockOffset: offset };
    await this.#ask({ ask: "clock", offset }, patienceMs);
  }

  arm(plan: FailpointPlan | null): Promise<unknown> {
    return this.#ask({ ask: "arm", plan }, patienceMs);
  }

  free(): Promise<unknown> {
    return this.#ask({ ask: "free" }, 3_000);
  }

  async trace(): Promise<Trace> {
    return (await this.#ask({ ask: "trace" }, 3_000)) as Trace;
  }

  /** Lets go of the life's database, so that it can be dropped. */
  async close(): Promise<void> {
    if (this.#child !== null) await this.#ask({ ask: "close" }, 10_000).catch(() => this.kill());
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    while (this.#child !== null) await pause(5);
  }

  async end(): Promise<void> {
    this.#closing = true;
    await this.kill();
  }

  async #start(): Promise<void> {
    if (this.#closing || this.#opening === null) throw new Error("there is no life to open");
    const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "tools/faults/shop.ts"], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: { ...process.env, FAULT_SUITE: "1" },
      serialization: "json",
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4_000);
    });
    const ready = new Promise<void>((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("exit", () => reject(new Error(`the shop did not start: ${said}`)));
    });
    child.on("message", (message: Said | "ready" | "fired") => {
      if (message === "fired") this.#fire();
      else if (message !== "ready") this.#hear(message);
    });
    child.once("exit", () => {
      this.#child = null;
      for (const { reject } of this.#waiting.values()) reject(new NoAnswer("the process died"));
      this.#waiting.clear();
    });
    this.#child = child;
    await ready;
    await this.#ask({ ask: "open", opening: this.#opening }, 10_000);
  }

  /** Nobody waits long for a process that hangs: whoever asked for a step asks again. */
  #fire(): void {
    this.hasFired = true;
    const steps = [...this.#waiting].filter(([, { isStep }]) => isStep);
    setTimeout(() => {
      for (const [number, { reject }] of steps) if (this.#waiting.delete(number)) reject(new NoAnswer("it hangs"));
    }, hangPatienceMs).unref();
  }

  #hear(said: Said): void {
    const waiting = this.#waiting.get(said.number);
    this.#waiting.delete(said.number);
    if ("fault" in said) waiting?.reject(new NoAnswer(said.fault));
    else waiting?.resolve(said.value);
  }

  #ask(ask: Ask, withinMs: number): Promise<unknown> {
    const child = this.#child;
    if (child === null) return Promise.reject(new NoAnswer("the process is dead"));
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(number);
        reject(new NoAnswer("no answer in time"));
      }, withinMs);
      const over =
        <T>(end: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          end(value);
        };
      this.#waiting.set(number, { isStep: ask.ask === "step", resolve: over(resolve), reject: over(reject) });
      child.send({ number, ...ask }, (error) => {
        if (error !== null) this.#waiting.get(number)?.reject(new NoAnswer(error.message));
      });
    });
  }
}
