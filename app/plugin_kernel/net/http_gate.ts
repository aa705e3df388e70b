import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { Allowance } from '#app/plugin_kernel/net/allowance'
import type { CallLine } from '#app/plugin_kernel/net/call_log'
import { findAddresses, type Resolve } from '#app/plugin_kernel/net/find_addresses'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'
import { readRequest, readUrl, type ReadRequest } from '#app/plugin_kernel/net/read_request'
import { sendRequest, type RawResponse } from '#app/plugin_kernel/net/send_request'
import { hostOf, type UrlRules } from '#app/plugin_kernel/net/url_rules'
import { whereOf } from '#app/plugin_kernel/net/where_of'
import type { HttpAnswer } from '#app/plugin_sdk/context/http_context'

const LIMITS = { burst: 120, perSecond: 10, atOnce: 8 }
const MOST_BYTES = 5 * 1024 * 1024
const MOST_REDIRECTS = 5
const REDIRECTS = [301, 302, 303, 307, 308]

export interface HttpGateOptions {
  rules: UrlRules
  resolve: Resolve
  time: HookTime
  /** Aborted when the plugin is switched off. */
  signal: AbortSignal
  note(line: CallLine): void
}

/** The only way of a plugin to other systems by HTTP. */
export class HttpGate {
  readonly #allowance: Allowance

  constructor(private readonly options: HttpGateOptions) {
    this.#allowance = new Allowance(LIMITS, options.time)
  }

  /** @throws NetProblem */
  async fetch(address: unknown, request: unknown): Promise<HttpAnswer> {
    const read = this.#admit(address, request)
    const end = AbortSignal.timeout(read.timeoutMs)
    const signal = AbortSignal.any([this.options.signal, end])
    try {
      let asked: ReadRequest = read
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const response = await this.#hop(asked, signal)
        const { location } = response.headers
        if (!REDIRECTS.includes(response.status) || location === undefined)
          return { ...response, url: asked.url.href }
        asked = this.#redirected(asked, response.status, location)
      }
      throw new NetProblem('unreachable', `${asked.url.origin} redirects in circles`)
    } finally {
      read.giveBack()
    }
  }

  #admit(address: unknown, request: unknown): ReadRequest & { giveBack(): void } {
    try {
      return { ...readRequest(address, request), giveBack: this.#allowance.take() }
    } catch (error) {
      const url = typeof address === 'string' ? URL.parse(address) : null
      this.#note(url ? whereOf(url) : '–', 0, 0, { failure: failureOf(error) })
      throw error
    }
  }

  /** One request of the chain; each place that it is sent on to is checked like the first. */
  async #hop(asked: ReadRequest, signal: AbortSignal): Promise<RawResponse> {
    const { url, method, headers, body } = asked
    const startedMs = this.options.time.nowMs()
    const where = `${method} ${whereOf(url)}`
    const sent = body?.byteLength ?? 0
    try {
      const mayLeadTo = await this.options.rules.allow(url)
      const { resolve } = this.options
      const addresses = await unlessAborted(signal, findAddresses(hostOf(url), mayLeadTo, resolve))
      const pinned = { url, method, headers, body, addresses, signal, mostBytes: MOST_BYTES }
      const response = await sendRequest(pinned)
      const { status } = response
      this.#note(where, startedMs, sent, { status, received: response.body.byteLength })
      return response
    } catch (error) {
      const problem = this.#problemOf(error, url, signal)
      this.#note(where, startedMs, sent, { failure: problem.failure })
      throw problem
    }
  }

  #redirected(asked: ReadRequest, status: number, location: string): ReadRequest {
    try {
      return redirected(asked, status, location)
    } catch (error) {
      this.#note(`redirect from ${whereOf(asked.url)}`, 0, 0, { failure: failureOf(error) })
      throw error
    }
  }

  #problemOf(error: unknown, url: URL, signal: AbortSignal): NetProblem {
    if (error instanceof NetProblem) return error
    if (this.options.signal.aborted)
      return new NetProblem('switched_off', 'The plugin was switched off')
    if (signal.aborted) return new NetProblem('late', `${url.host} did not answer in time`)
    const { code } = error as { code?: unknown }
    return new NetProblem('unreachable', `${url.host} cannot be reached (${String(code ?? '?')})`)
  }

  #note(
    where: string,
    startedMs: number,
    sentBytes: number,
    came: { failure?: NetProblem['failure']; status?: number; received?: number }
  ): void {
    this.options.note({
      kind: 'http',
      where,
      outcome: came.failure ?? 'answered',
      status: came.status ?? null,
      tookMs: startedMs === 0 ? 0 : this.options.time.nowMs() - startedMs,
      sentBytes,
      receivedBytes: came.received ?? 0,
    })
  }
}

/** As browsers do it; who one is, is told to nobody else. */
function redirected(asked: ReadRequest, status: number, location: string): ReadRequest {
  const url = readUrl(location, asked.url)
  const becomesGet = status === 303 || (status < 303 && asked.method === 'POST')
  const isElsewhere = url.origin !== asked.url.origin
  const drops = (name: string) =>
    (becomesGet && name.startsWith('content-')) ||
    // Secrets have other names as well: only what says nothing of the caller goes along.
    (isElsewhere && !/^(accept(-.*)?|content-type|user-agent)$/.test(name))
  const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !drops(name)))
  return becomesGet
    ? { ...asked, url, headers, method: asked.method === 'HEAD' ? 'HEAD' : 'GET', body: null }
    : { ...asked, url, headers }
}

function failureOf(error: unknown): NetProblem['failure'] {
  return error instanceof NetProblem ? error.failure : 'wrong_call'
}

function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
