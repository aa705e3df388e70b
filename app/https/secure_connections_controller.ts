import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { nameOf, plainAddress } from '#app/https/addresses'
import { applyHttps } from '#app/https/apply_https'
import { chooseHttpsMode } from '#app/https/choose_https_mode'
import { deviceAddresses } from '#app/https/device_addresses'
import type { HttpsMode } from '#app/https/https_mode'
import { secureConnectionValidator } from '#app/https/https_validator'
import { isLoopback } from '#app/https/names'
import { authorityName, readAuthorityCertificate } from '#app/https/read_authority_file'
import { authorOf } from '#app/users/author'

const HERE = '/settings/secure_connection'

/** Who vouches for this server to the shop's devices, under which names, and until when. */
export default class SecureConnectionsController {
  async edit({ inertia, request }: HttpContext) {
    const state = await applyHttps()
    const authority = readAuthorityCertificate()
    const visitedName = nameOf(request.host() ?? '')
    return inertia.render('https/settings', {
      state,
      missingName: isMissing(visitedName, state.names) ? visitedName : null,
      authorityName: authority ? authorityName(authority) : null,
      addresses:
        state.mode === 'authority'
          ? await deviceAddresses(state, env.get('PORT'), visitedName)
          : [],
    })
  }

  async update(ctx: HttpContext) {
    const { mode } = await ctx.request.validateUsing(secureConnectionValidator)
    const mayLockOut = !isLoopback(nameOf(ctx.request.host() ?? '')) && !cameThroughProxy(ctx)
    const answer = await chooseHttpsMode(mode, { mayLockOut }, authorOf(ctx.person))
    if (!answer.ok) {
      ctx.session.flash('problem', ctx.i18n.t(`https.settings.refused.${answer.reason}`))
      return ctx.response.redirect().back()
    }
    ctx.session.flash('notice', ctx.i18n.t('https.settings.saved'))
    return leadOn(ctx, mode)
  }
}

function isMissing(name: string, names: string[]): boolean {
  return name !== '' && !isLoopback(name) && !names.includes(name)
}

/** A person who came by HTTPS of this server and switched it off goes on without. */
function leadOn({ request, response, inertia }: HttpContext, mode: HttpsMode) {
  const name = nameOf(request.host() ?? '')
  if (mode === 'off' && isDirect(request)) {
    return inertia.location(`${plainAddress(name, env.get('PORT'))}${HERE}`)
  }
  return response.redirect(HERE)
}

function isDirect({ request }: HttpContext['request']): boolean {
  return 'encrypted' in request.socket
}

function cameThroughProxy({ request }: HttpContext): boolean {
  return request.secure() && !isDirect(request)
}
