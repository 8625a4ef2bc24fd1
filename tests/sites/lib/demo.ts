/** The bar with ready example posts. Only pages opened with `?demo` have it; no part of the sites' structure. */
import { EXAMPLES, type SiteId } from '../examples.ts';
import { h } from './dom.ts';

/** Shows the bar when the page's address asks for it. */
export function showDemo(): void {
  if (!new URLSearchParams(location.search).has('demo')) return;
  const site = document.documentElement.dataset.site as SiteId;
  document.documentElement.dataset.demo = '';
  document.body.append(
    h(
      'aside',
      { class: 'demo', 'aria-label': 'Voorbeelden' },
      h(
        'p',
        { class: 'demo-title' },
        h('strong', {}, 'Voorbeelden'),
        ' Kies er een, of typ zelf in het berichtvak. Alles op deze pagina is verzonnen.',
      ),
      h(
        'div',
        { class: 'demo-row' },
        ...EXAMPLES[site].map((example) =>
          h(
            'button',
            {
              type: 'button',
              'data-example': example.label,
              // The caret stays where it was, as when the words are typed.
              onmousedown: (event) => event.preventDefault(),
              onclick: () => void fillComposer(example.text),
            },
            h('b', {}, example.label),
            h('span', {}, example.text),
          ),
        ),
      ),
    ),
  );
}

/** Finds the composer that is open, in shadow roots too: the last one in the page, where dialogs are. */
function openComposer(): HTMLElement | undefined {
  const inTree = (tree: ParentNode): HTMLElement[] =>
    [...tree.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('[contenteditable="true"]') ? [element] : []),
      ...(element.shadowRoot ? inTree(element.shadowRoot) : []),
    ]);
  const all = inTree(document).filter((element) => element.getClientRects().length > 0);
  return all.find((element) => element.closest('[role="dialog"], dialog')) ?? all[0];
}

/** Replaces the composer's text the way a user does, so that the editor's model and every extension notice. */
async function fillComposer(text: string): Promise<void> {
  const field = openComposer();
  if (!field) return;
  field.focus();
  selectText(field);
  // Draft takes the new selection over after `selectionchange`; writing sooner goes to the old caret.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (field.matches('.public-DraftEditor-content')) paste(field, text);
  else document.execCommand('insertText', false, text);
}

/** Draft takes `insertText` only where there is text already; in an empty editor React loses its elements to the browser. */
function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Selects from the first letter to the last. "Select all" would take Draft's own elements along, which React then misses. */
function selectText(field: HTMLElement): void {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  let last = first;
  for (let node = first; node; node = walker.nextNode()) last = node;
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? 0);
}
