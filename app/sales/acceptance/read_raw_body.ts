import type { IncomingMessage } from 'node:http'

/** What is read of a body that is too large, so that its sender hears the answer. */
const PATIENCE = 4

/**
 * The body of a request as it came, or null when it is larger than allowed. A little more is read
 * and thrown away, because an answer in the middle of sending would break the connection; a sender
 * that does not stop is cut off.
 */
export async function readRawBody(
  request: IncomingMessage,
  maximumBytes: number
): Promise<Uint8Array<ArrayBuffer> | null> {
  let chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > PATIENCE * maximumBytes) return null
    if (length > maximumBytes) chunks = []
    else chunks.push(chunk as Buffer)
  }
  return length > maximumBytes ? null : Uint8Array.from(Buffer.concat(chunks))
}
