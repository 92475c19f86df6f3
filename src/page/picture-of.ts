/** A picture that the core has drawn, as nodes of the page; nothing in it acts. */
export function pictureOf(svg: string): Node {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return document.importNode(documentElement, true);
}
