export function sketchOf(picture: Buffer): Promise<string | null>;
