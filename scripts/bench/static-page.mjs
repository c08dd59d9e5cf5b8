/**
 * The same page without a script, as a measure of what a page of this content can come to at best.
 * @param {string} html a page as it is served, or its final DOM
 */
export function withoutScript(html) {
  return html
    .replaceAll(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replace(/(<html\b[^>]*?) data-lens="[^"]*"/, '$1')
}
