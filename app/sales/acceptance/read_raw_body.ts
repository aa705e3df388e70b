import type { IncomingMessage } from 'node:http'

/** The body of a request as it came, or null when it is larger than allowed. */
export async function readRawBody(
  request: IncomingMessage,
  maximumBytes: number
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > maximumBytes) return null
    chunks.push(chunk as Buffer)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}
