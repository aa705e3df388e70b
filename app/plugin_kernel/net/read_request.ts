import { validateHeaderName, validateHeaderValue } from 'node:http'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'
import type { HttpRequest } from '#app/plugin_sdk/context/http_context'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const MOST_SENT_BYTES = 2 * 1024 * 1024
const USUAL_MS = 10_000
const LONGEST_MS = 30_000
/** What makes the connection is the host's to say. */
const NOT_THEIRS =
  /^(host|connection|keep-alive|upgrade|te|trailer|transfer-encoding|content-length|expect|accept-encoding|proxy-.*)$/

export interface ReadRequest {
  url: URL
  method: string
  headers: Record<string, string>
  body: Uint8Array | null
  timeoutMs: number
}

/**
 * What a plugin asks for, which may come from another process and be anything.
 *
 * @throws NetProblem
 */
export function readRequest(address: unknown, request: unknown): ReadRequest {
  const {
    method = 'GET',
    headers = {},
    body,
    timeoutMs = USUAL_MS,
  } = (request ?? {}) as HttpRequest
  if (!METHODS.includes(method)) throw wrong(`The method must be one of ${METHODS.join(', ')}`)
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0)) throw wrong('timeoutMs must be a number')
  return {
    url: readUrl(address),
    method,
    headers: readHeaders(headers),
    body: readBody(body),
    timeoutMs: Math.min(timeoutMs, LONGEST_MS),
  }
}

/** @throws NetProblem */
export function readUrl(address: unknown, base?: URL): URL {
  const url = typeof address === 'string' ? URL.parse(address, base) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong('The address must be http: or https:')
  if (url.username || url.password) throw wrong('Names and passwords go into headers')
  url.hash = ''
  return url
}

function readHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) throw wrong('headers must be an object')
  const read: Record<string, string> = { 'user-agent': 'Tillhouse' }
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    try {
      validateHeaderName(name)
      validateHeaderValue(name, value as string)
    } catch {
      // Without the value, which may be a secret.
      throw wrong(`The header ${JSON.stringify(name).slice(0, 60)} is not well formed`)
    }
    if (NOT_THEIRS.test(lower)) throw wrong(`The header ${lower} is set by Tillhouse`)
    read[lower] = String(value)
  }
  return { ...read, 'accept-encoding': 'identity' }
}

function readBody(body: unknown): Uint8Array | null {
  if (body === undefined || body === null) return null
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  if (!(bytes instanceof Uint8Array)) throw wrong('body must be a text or bytes')
  if (bytes.byteLength > MOST_SENT_BYTES)
    throw new NetProblem('too_large', `More than ${MOST_SENT_BYTES} bytes cannot be sent`)
  return bytes
}

function wrong(said: string): NetProblem {
  return new NetProblem('wrong_call', said)
}
