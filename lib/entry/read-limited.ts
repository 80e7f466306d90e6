import "server-only";

/** Whoever sent the body broke off: nothing was read whole, and nothing is wrong here. */
export class SenderGone extends Error {
  override readonly name = "SenderGone";
}

/** The body of a request, or null once it grows beyond `bytesMax`: counted while it comes, because a length is only what a sender says. */
export async function readLimited(request: Request, bytesMax: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  if (request.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new SenderGone("the sender broke off", { cause });
    });
    if (done) return Buffer.concat(chunks);
    bytes += value.byteLength;
    if (bytes > bytesMax) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
