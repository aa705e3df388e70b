import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { believesProxy } from '#config/app'
import { nameOf } from '#app/https/addresses'
import { buildTrustPage } from '#app/https/trust_page'
import { trustVisitValidator } from '#app/https/https_validator'

/** How a device learns to trust this server; open to everybody, over plain HTTP too. */
export default class TrustPagesController {
  async show(ctx: HttpContext) {
    const { request, inertia } = ctx
    const [error, query] = await trustVisitValidator.tryValidate(request.qs())
    const { language, to } = error ? {} : query
    if (language) {
      ctx.i18n = i18nManager.locale(language)
      ctx.view.share({ locale: language })
    }
    return inertia.render('https/trust', {
      page: await buildTrustPage({
        hostname: nameOf(request.host() ?? '') || 'localhost',
        isSecure: request.secure(),
        userAgent: request.header('user-agent') ?? '',
        target: to ?? '/register',
        unknownProxy: unknownProxy(ctx),
      }),
      language: language ?? null,
      to: to ?? null,
    })
  }
}

function unknownProxy({ request }: HttpContext): string | null {
  const address = request.request.socket.remoteAddress ?? ''
  const isForwarded = request.header('x-forwarded-for') ?? request.header('x-forwarded-proto')
  return isForwarded && !believesProxy(address) ? address.replace(/^::ffff:/, '') : null
}
