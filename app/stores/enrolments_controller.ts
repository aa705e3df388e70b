import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { DEVICE_COOKIE } from '#app/stores/device_cookie'
import { endEnrolment } from '#app/stores/end_enrolment'
import { enrolRegister } from '#app/stores/enrol_register'
import { endEnrolmentValidator, enrolmentValidator } from '#app/stores/enrolment_validator'
import { Register } from '#app/stores/register'
import { answerPermission } from '#app/users/permissions'

/** Browsers keep no cookie longer than 400 days. */
const COOKIE_DAYS = '400d'

/** Makes the browser that asks a register, and ends the enrolment of a device. */
export default class EnrolmentsController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(enrolmentValidator)
    const register = await Register.find(input.registerId)
    const person = ctx.person!
    const question = { task: 'registers.manage', storeId: register?.storeId ?? null } as const
    if (!answerPermission(person.grants, question).isAllowed)
      return answerProblem(ctx, 404, 'E_NOT_FOUND')
    const answer = await enrolRegister({ ...input, enrolledById: person.user.id })
    if (!answer.ok) {
      switch (answer.reason) {
        case 'register_unknown':
          return answerProblem(ctx, 404, 'E_NOT_FOUND')
        case 'register_taken':
          return answerProblem(ctx, 409, 'E_REGISTER_TAKEN', { deviceName: answer.deviceName })
      }
    }
    const { enrolment, deviceToken } = answer.value
    ctx.response.plainCookie(DEVICE_COOKIE, deviceToken, {
      encode: false,
      httpOnly: true,
      sameSite: 'strict',
      maxAge: COOKIE_DAYS,
    })
    return ctx.response.created({ id: enrolment.id, series: enrolment.series })
  }

  async destroy({ request, response, params, person, session, i18n }: HttpContext) {
    const { reason } = await request.validateUsing(endEnrolmentValidator)
    await endEnrolment({ enrolmentId: params.id, reason, endedById: person!.user.id })
    session.flash('notice', i18n.t('stores.enrolments.ended'))
    return response.redirect().back()
  }
}
