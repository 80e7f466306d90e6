import type { Finding } from "./finding.mjs";

export function nodeVersion(version?: string): Finding;
export function npmVersion(): Finding;
export function installation(installed?: boolean): Finding;
export function lockFile(file?: string): Finding;
