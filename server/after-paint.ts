const fetchedAhead = /<link rel="preload" as="script"[^>]*>/g;
/** Script files that stand side by side, as React writes them; those for browsers of old wait for nobody and stay. */
const files = /(?:<script src="[^"]+"(?=[^>]* async="")[^>]*><\/script>)+/g;

/**
 * A page, or a piece of one, with its script files asked for once something has been painted. Every page of ours is whole without them, so they need
 * not share the line with text, styles and fonts; and what is painted first is what was come for. Scripts within the page stay as they are.
 * @param html as React wrote it. A piece may begin and end anywhere: what it cuts in two stays as it was.
 */
export function scriptsAfterPaint(html: string): string {
  return html.replaceAll(fetchedAhead, "").replaceAll(files, (tags) => {
    const addresses = [...tags.matchAll(/ src="([^"]+)"/g)].map(([, address]) => address);
    const nonce = / nonce="[^"]*"/.exec(tags)?.[0] ?? "";
    return `<script${nonce}>(${load})(${JSON.stringify(addresses)})</script>`;
  });
}

/** Runs in the browser, while the page is still being read. A task that the next frame leaves comes after that frame has been painted. */
function load(addresses: readonly string[]) {
  const ask = () => {
    for (const address of addresses) {
      const script = document.createElement("script");
      script.src = address;
      document.head.append(script);
    }
  };
  document.addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(ask)));
}
