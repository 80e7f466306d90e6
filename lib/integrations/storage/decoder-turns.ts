import "server-only";
import { fairTurns } from "./fair-turns";

const kept = globalThis as typeof globalThis & { decoderTurns?: ReturnType<typeof fairTurns> };
kept.decoderTurns ??= fairTurns({ places: 2, waitingMax: 60, waitingOfOneMax: 20 });

/**
 * Two decoders at a time: each may take some hundred megabytes and a processor for a moment. One account's own line holds what four tabs with
 * five photos each send; the whole one is worked off in about a minute. One for the process, whichever route asks.
 */
export const decoderTurns = kept.decoderTurns;
