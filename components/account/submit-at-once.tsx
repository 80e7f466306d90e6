/** Sends the form of this id as soon as a person is shown the page: never where it is only fetched or drawn ahead. Without scripts its button does. */
export function SubmitAtOnce({ formId, nonce }: { readonly formId: string; readonly nonce: string }) {
  // Within the page's own text, so that it runs before the page is ready. React writes the text with entities: no quote, no bracket, no ampersand.
  const send = `document.getElementById(\`${formId}\`).requestSubmit()`;
  const run = `(function go(){if(document.prerendering)return document.addEventListener(\`prerenderingchange\`,go,{once:true});${send}})()`;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {run}
    </script>
  );
}
