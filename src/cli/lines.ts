/** The lines of a stream of bytes in UTF-8. */

/**
 * Gives line after line, as they come in, without their ends; a byte order mark goes. Only a line feed ends a line: Node's own `readline`
 * breaks at U+2028 and U+2029 too, which JSON allows inside a text. A carriage return stays, as JSON takes it for a space.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const piece of bytes) {
    const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
    begun = lines.pop() as string;
    yield* lines;
  }
  begun += decoder.decode();
  if (begun !== '') yield begun;
}
