/** Small XML documents from nested parts. Pure. */

/** An element; text is escaped when it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (Element | string)[] = [],
): Element {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return { name, attributes: Object.fromEntries(texts), children };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function lines({ name, attributes, children }: Element, indent: string): string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (children.length === 0) return [`${indent}<${start}/>`];
  if (children.every((child) => typeof child === 'string')) {
    return [`${indent}<${start}>${children.map(escaped).join('')}</${name}>`];
  }
  const inside = children.flatMap((child) =>
    typeof child === 'string' ? [`${indent}  ${escaped(child)}`] : lines(child, `${indent}  `),
  );
  return [`${indent}<${start}>`, ...inside, `${indent}</${name}>`];
}

/** The document of a root element, in UTF-8. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines(root, '').join('\n')}\n`;
}
