import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { answerProblem } from '#core/answer_problem'
import { nameOf, secureAddress } from '#app/https/addresses'
import { isServedAsItCame, mayInsist, type Visit } from '#app/https/classify_visit'
import { httpsState } from '#app/https/https_state'
import { isLoopback } from '#app/https/names'

const HALF_A_YEAR = 'max-age=15552000'

/** Cookies that hold a choice and no secret; the trust page needs no others. */
const CHOICES = /^th_(locale|theme)=/

/**
 * Sees to it that what is worth hiding travels hidden: leads plain visits from other machines to
 * the trust page or to HTTPS, and marks cookies that leave by HTTPS as never to be sent without.
 */
export default class SecureConnectionMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const host = request.host() ?? ''
    const visit: Visit = {
      mode: httpsState().mode,
      isSecure: request.secure(),
      // A probe of the oldest kind names no host; only programs on the machine do that.
      hostname: nameOf(host) || 'localhost',
      path: request.url(),
    }
    if (!isServedAsItCame(visit)) return leadToHttps(ctx, visit)
    await next()
    if (visit.isSecure) mapCookies(ctx, (cookie) => [markSecure(cookie)])
    else if (visit.mode !== 'off' && !isLoopback(visit.hostname)) {
      mapCookies(ctx, (cookie) => (CHOICES.test(cookie) ? [cookie] : []))
    }
    if (mayInsist(visit, host)) response.header('strict-transport-security', HALF_A_YEAR)
  }
}

function leadToHttps({ request, response }: HttpContext, { mode, hostname }: Visit) {
  const { isListening, port } = httpsState()
  const isPage = ['GET', 'HEAD'].includes(request.method()) && !request.url().startsWith('/api/')
  response.header('cache-control', 'no-store')
  if (!isPage) {
    return answerProblem({ request, response }, 403, 'E_HTTPS_REQUIRED')
  }
  const address = request.url(true)
  const target =
    mode === 'own' && isListening
      ? `${secureAddress(hostname, port)}${address}`
      : `/trust?to=${encodeURIComponent(address)}`
  // A page that is open already follows by Inertia's own way of leaving it.
  if (request.header('x-inertia')) {
    return response.status(409).header('x-inertia-location', target).send('')
  }
  // Not `redirect()`, which would add the query a second time.
  return response.status(302).header('location', target).send('')
}

function mapCookies({ response }: HttpContext, map: (cookie: string) => string[]): void {
  const set = response.getHeader('set-cookie')
  if (!set) return
  const cookies = (Array.isArray(set) ? set : [String(set)]).flatMap(map)
  response.removeHeader('set-cookie')
  if (cookies.length > 0) response.header('set-cookie', cookies)
}

function markSecure(cookie: string): string {
  return /;\s*secure(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`
}
