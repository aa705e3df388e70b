import edge from 'edge.js'
import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type { PublicError } from '#core/errors/public_error'
import { problemType } from '#core/problem_type'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'"

/**
 * The page for when the database is away. It needs neither session nor database nor script, and
 * a page that was only being read looks again by itself.
 */
export async function renderUnavailable(ctx: HttpContext, answer: PublicError) {
  const { request, response } = ctx
  const wanted = request.plainCookie('th_locale', undefined, false)
  const locale =
    i18nManager.getSupportedLocaleFor(wanted ? [String(wanted)] : request.languages()) ??
    i18nManager.defaultLocale
  const i18n = i18nManager.locale(locale)
  const { code, status, retryAfterSeconds = 10 } = answer
  const html = await edge.render('unavailable', {
    locale,
    theme: request.plainCookie('th_theme', '', false),
    t: (key: string, values?: Record<string, string | number>) => i18n.t(key, values),
    code,
    help: problemType(code),
    requestId: request.id() ?? '',
    retryAfterSeconds,
    isReading: request.method() === 'GET' && !request.header('x-inertia'),
  })
  return response
    .status(status)
    .header('cache-control', 'no-store')
    .header('content-security-policy', POLICY)
    .type('html')
    .send(html)
}
