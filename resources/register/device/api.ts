import type { ApiAnswer } from '#resources/register/register_context'
import type { RegisterClock } from '#resources/register/device/register_clock'

/** Nothing at the till waits longer than this for the server. */
const PATIENCE_MS = 8_000

export interface ApiDependencies {
  operatorToken(): string | null
  clock: RegisterClock
  /** Told after each call whether the server was reached. */
  onReached(isReached: boolean): void
  /** The server no longer knows the operator or the device. */
  onRefused(code: 'E_NOT_SIGNED_ON' | 'E_NOT_ENROLLED'): void
}

export interface ApiCall {
  method: string
  path: string
  body?: unknown
  /** Text that goes out as it is, with its content type. */
  raw?: { text: string; type: string }
  headers?: Record<string, string>
  patienceMs?: number
}

export type Api = <Body = unknown>(call: ApiCall) => Promise<ApiAnswer<Body>>

/** Calls of the register to its server: never throws, never hangs. */
export function createApi(deps: ApiDependencies): Api {
  return async function call<Body>(request: ApiCall): Promise<ApiAnswer<Body>> {
    let response: Response
    try {
      response = await fetch(request.path, {
        method: request.method,
        headers: headersOf(request, deps.operatorToken()),
        body:
          request.raw?.text ??
          (request.body === undefined ? undefined : JSON.stringify(request.body)),
        signal: AbortSignal.timeout(request.patienceMs ?? PATIENCE_MS),
        cache: 'no-store',
      })
    } catch {
      deps.onReached(false)
      return { ok: false, status: 0, code: 'E_UNREACHABLE', body: null }
    }
    // A gateway in front of a server that is down answers for it.
    deps.onReached(![502, 503, 504].includes(response.status))
    const body = await readBody(response)
    if (response.ok) return { ok: true, status: response.status, body: body as Body }
    const code = String((body as { code?: string } | null)?.code ?? 'E_UNEXPECTED')
    if (code === 'E_NOT_SIGNED_ON' || code === 'E_NOT_ENROLLED') deps.onRefused(code)
    return { ok: false, status: response.status, code, body }
  }
}

function headersOf({ body, raw, headers }: ApiCall, token: string | null): Record<string, string> {
  return {
    'accept': 'application/json',
    'x-tillhouse': '1',
    ...(token && { 'x-operator': token }),
    ...(raw
      ? { 'content-type': raw.type }
      : body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  }
}

async function readBody(response: Response): Promise<unknown> {
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  try {
    return isJson ? await response.json() : null
  } catch {
    return null
  }
}
