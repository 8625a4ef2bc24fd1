/** Walking the page through open shadow roots. All functions accept detached nodes. */

/** The document or shadow root that holds a node; `null` for a detached one. */
export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  if (root.nodeType === Node.DOCUMENT_NODE) return root as Document;
  return root instanceof ShadowRoot ? root : null;
}

/** Parent in the tree as it is painted: through slots, and from a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and its ancestors, from the inside out, through shadow roots. */
export function* ancestors(element: Element): Generator<Element, void, undefined> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** `closest` through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (const ancestor of ancestors(element)) if (ancestor.matches(selector)) return ancestor;
  return null;
}

/** Whether `ancestor` is `node` or above it, through shadow roots. */
export function encloses(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === ancestor) return true;
  }
  return false;
}

/** The roots from the one that holds the node up to the document. */
export function rootsOf(node: Node): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  for (let root = rootOf(node); root !== null; root = root instanceof ShadowRoot ? rootOf(root.host) : null) {
    roots.push(root);
  }
  return roots;
}

/** The element with focus, through open shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
