/**
 * The lines of a stream of UTF-8. Node's own reader of lines also ends one at U+2028 and U+2029,
 * which a JSON text may hold as they are: it would cut a document in two.
 */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}
