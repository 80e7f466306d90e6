// @ts-check

const fetchedAhead = /<link rel="preload" as="script"[^>]*\/?>/g;
const fromAFile = /<script src="([^"]+)" async=""><\/script>/g;

/**
 * The page with its script files asked for once it has been painted. Every page of ours is whole without them, so they need not share the line with
 * text, styles and fonts; and what is painted first is what was come for. Scripts within the page stay as they are.
 * @param {string} html as React wrote it
 */
export function scriptsAfterPaint(html) {
  const files = [...new Set([...html.matchAll(fromAFile)].map(([, src]) => String(src)))];
  if (files.length === 0) return html;
  const loader = `<script>(${load.toString()})(${JSON.stringify(files)})</script>`;
  return html
    .replaceAll(fetchedAhead, "")
    .replaceAll(fromAFile, "")
    .replace("</body>", () => `${loader}</body>`);
}

/**
 * Runs in the browser. The frame after next is painted before a task that the next one leaves.
 * @param {readonly string[]} files
 */
function load(files) {
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const file of files) {
        const script = document.createElement("script");
        script.src = file;
        script.async = true;
        document.head.append(script);
      }
    }),
  );
}
