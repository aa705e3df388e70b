import qrcode from 'qrcode'
import type { HttpContext } from '@adonisjs/core/http'
import { isDemo } from '#config/app'
import { beginSecondFactor } from '#app/users/second_factor/begin_second_factor'
import {
  nextValidator,
  turnOffValidator,
  turnOnValidator,
} from '#app/users/second_factor/second_factor_validator'
import { totpAddress } from '#app/users/second_factor/totp'
import { turnOffSecondFactor } from '#app/users/second_factor/turn_off_second_factor'
import {
  turnOnSecondFactor,
  type TurnOnFailure,
} from '#app/users/second_factor/turn_on_second_factor'

/** A person's own second factor: turning it on with an app, and off again. */
export default class SecondFactorsController {
  async create(ctx: HttpContext) {
    const { inertia, person, request, response } = ctx
    if (isDemo) return refuseDemo(ctx)
    const { next = '/account' } = await request.validateUsing(nextValidator, { data: request.qs() })
    const { user } = person!
    const begun = await beginSecondFactor(user.id)
    if (!begun.ok) return response.redirect(next)
    const address = totpAddress(begun.value, user.email ?? user.name)
    const svg = await qrcode.toString(address, { type: 'svg', margin: 0 })
    return inertia.render('users/second_factor', {
      picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      secret: begun.value.match(/.{1,4}/g)!.join(' '),
      next,
    })
  }

  async store(ctx: HttpContext) {
    const { i18n, inertia, person, request, response, session } = ctx
    if (isDemo) return refuseDemo(ctx)
    const { code, password, next = '/account' } = await request.validateUsing(turnOnValidator)
    const shown = { password, code: code.replaceAll(/\s/g, '') }
    const answer = await turnOnSecondFactor(person!.user, shown)
    // Drawn at once instead of led on to: the codes are to lie nowhere, not even in the session.
    if (answer.ok) return inertia.render('users/recovery_codes', { codes: answer.value, next })
    session.flash('inputErrorsBag', errorOf(answer, i18n))
    return response.redirect(`/account/second_factor?next=${encodeURIComponent(next)}`)
  }

  async destroy({ i18n, person, request, response, session }: HttpContext) {
    const fields = await request.validateUsing(turnOffValidator)
    const answer = await turnOffSecondFactor(person!.user, fields)
    if (answer.ok) session.flash('notice', i18n.t('users.second_factor.is_off'))
    else session.flash('inputErrorsBag', errorOf(answer, i18n))
    return response.redirect('/account')
  }
}

function errorOf({ reason }: TurnOnFailure, i18n: HttpContext['i18n']) {
  const field = reason === 'password_refused' ? 'password' : 'code'
  return { [field]: [i18n.t(`users.second_factor.${reason}`)] }
}

/** Whoever turned it on in the demo would lock the next visitor out. */
function refuseDemo({ i18n, response, session }: HttpContext) {
  session.flash('problem', i18n.t('users.second_factor.not_in_demo'))
  return response.redirect('/account')
}
