import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'

export interface PinnedRequest {
  url: URL
  method: string
  headers: Record<string, string>
  body: Uint8Array | null
  /** The only ones that it connects to. */
  addresses: readonly LookupAddress[]
  signal: AbortSignal
  mostBytes: number
}

export interface RawResponse {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

/** One request to checked addresses; follows nothing. */
export async function sendRequest(pinned: PinnedRequest): Promise<RawResponse> {
  const response = await headOf(pinned)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // Leaving the loop ends the connection.
    if (bytes > pinned.mostBytes)
      throw new NetProblem('too_large', `The answer is larger than ${pinned.mostBytes} bytes`)
    chunks.push(chunk)
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: new Uint8Array(Buffer.concat(chunks)),
  }
}

function headOf({ url, method, headers, body, addresses, signal }: PinnedRequest) {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const lookup: LookupFunction = (_host, options, done) =>
    options.all
      ? done(null, [...addresses])
      : done(null, addresses[0]!.address, addresses[0]!.family)
  const length = body ? { 'content-length': String(body.byteLength) } : {}
  const options = { method, headers: { ...headers, ...length }, lookup, agent: false, signal }
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, options, resolve)
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}
