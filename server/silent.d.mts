import type { Server } from "node:http";

export function endSilentConnections(server: Server, silentMs: number): void;
