export interface HttpRequest {
  /** GET where it is not said. */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Secrets go here, never into the address: addresses are kept for the owner to read. */
  headers?: Record<string, string>
  /** A text goes as UTF-8. At most 2 MiB. */
  body?: string | Uint8Array
  /** For all of it, redirects and body included: 10,000 where it is not said, at most 30,000. */
  timeoutMs?: number
}

/** What goes over from the host; a plugin is given an `HttpResponse`. */
export interface HttpAnswer {
  status: number
  /** Names in lower case; what came several times is joined by commas. */
  headers: Record<string, string>
  /** Where it ended up after redirects. */
  url: string
  body: Uint8Array
}

export interface HttpResponse extends HttpAnswer {
  /** 200 to 299. An answer with another status is an answer, too: nothing is thrown. */
  ok: boolean
  text(): string
  /** @throws SyntaxError for what is no JSON */
  json<Value = unknown>(): Value
}

export interface HttpCalls {
  fetch(url: string, request?: HttpRequest): Promise<HttpAnswer>
}

/**
 * Calls to other systems, made by Tillhouse in the plugin's name and kept as lines that the owner can
 * read. Needs `net:<address>` in plugin.json, or `net:setting:<key>` for an address that the owner
 * types. Nothing inside of the shop's network is reached, also not by a name or a redirect that leads
 * there, unless plugin.json names the address or lists `net:private:<range>`.
 */
export interface HttpContext {
  /**
   * At most 120 calls at once and 10 a second for long, 8 at the same time; an answer of at most
   * 5 MiB; five redirects.
   *
   * @throws an error whose `code` is `NET_REFUSED` (not declared), `NET_WRONG_CALL`, `NET_TOO_MANY`,
   * `NET_TOO_LARGE`, `NET_LATE`, `NET_UNREACHABLE` or `NET_SWITCHED_OFF`
   */
  fetch(url: string, request?: HttpRequest): Promise<HttpResponse>
}

/** The plugin's side of the interface; `calls` may be in another process. */
export function httpContext(calls: HttpCalls): HttpContext {
  return {
    async fetch(url, request) {
      const answer = await calls.fetch(String(url), request)
      const text = () => new TextDecoder().decode(answer.body)
      return {
        ...answer,
        ok: answer.status >= 200 && answer.status < 300,
        text,
        json: <Value>() => JSON.parse(text()) as Value,
      }
    },
  }
}
