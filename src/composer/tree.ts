/**
 * Walking the page through open shadow roots. All functions accept detached nodes. What a form has a control by the name of
 * (`<input name="matches">`) hides the form's own property, for us as well; so these ask the prototypes.
 */

const parentNode = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
const assignedSlot = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element);

/** Whether an element fits a selector. Throws on a selector that is none. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The first element below one that fits a selector; `null` when none does. Throws on a selector that is none. */
export function findIn(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** All elements below one that fit a selector. Throws on a selector that is none. */
export function findAllIn(element: Element, selector: string): NodeListOf<HTMLElement> {
  return Element.prototype.querySelectorAll.call(element, selector) as NodeListOf<HTMLElement>;
}

/** The elements just below one. */
export function childrenOf(element: Element): HTMLCollection {
  return Reflect.get(Element.prototype, 'children', element);
}

/** The document or shadow root that holds a node; `null` for a detached one. */
export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  if (root.nodeType === Node.DOCUMENT_NODE) return root as Document;
  return root instanceof ShadowRoot ? root : null;
}

/** Parent in the tree as it is painted: through slots, and from a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const slot = node instanceof Element ? assignedSlot(node) : null;
  if (slot) return slot;
  const parent = parentNode(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and its ancestors, from the inside out, through shadow roots. */
export function* ancestors(element: Element): Generator<Element, void, undefined> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** `closest` through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (const ancestor of ancestors(element)) if (matches(ancestor, selector)) return ancestor;
  return null;
}

/** Whether `ancestor` is `node` or above it, through shadow roots. */
export function encloses(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : parentNode(at)) {
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
