import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { DEVICE_COOKIE } from '#app/stores/device_cookie'
import { endEnrolment } from '#app/stores/end_enrolment'
import { enrolRegister, type EnrolmentFailure } from '#app/stores/enrol_register'
import { endEnrolmentValidator, enrolmentValidator } from '#app/stores/enrolment_validator'
import { Register } from '#app/stores/register'
import { ObjectNotFound } from '#app/users/access_errors'
import { answerPermission } from '#app/users/permissions'

/** Browsers keep no cookie longer than 400 days. */
const COOKIE_DAYS = '400d'

/** Makes the browser that asks a register, and ends the enrolment of a device. */
export default class EnrolmentsController {
  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(enrolmentValidator)
    const person = ctx.person!
    const register = await Register.find(input.registerId)
    const question = { task: 'registers.manage', storeId: register?.storeId ?? null } as const
    if (!answerPermission(person.grants, question).isAllowed) throw new ObjectNotFound()
    const answer = await enrolRegister({ ...input, enrolledById: person.user.id })
    if (!answer.ok) return this.#refuse(ctx, answer)
    ctx.response.plainCookie(DEVICE_COOKIE, answer.value.deviceToken, {
      encode: false,
      httpOnly: true,
      sameSite: 'strict',
      maxAge: COOKIE_DAYS,
    })
    return ctx.response.redirect('/register')
  }

  #refuse(ctx: HttpContext, failure: EnrolmentFailure) {
    const { session, response, i18n } = ctx
    switch (failure.reason) {
      case 'register_unknown':
        throw new ObjectNotFound()
      case 'not_readmitted':
        return answerProblem(ctx, 409, 'E_NOT_READMITTED')
      case 'register_taken': {
        const { deviceName } = failure
        session.flash('problem', i18n.t('stores.enrolments.taken', { deviceName }))
        return response.redirect().back()
      }
    }
  }

  async destroy({ request, response, params, person, session, i18n }: HttpContext) {
    const { reason } = await request.validateUsing(endEnrolmentValidator)
    await endEnrolment({ enrolmentId: params.id, reason, endedById: person!.user.id })
    session.flash('notice', i18n.t('stores.enrolments.ended'))
    return response.redirect().back()
  }
}
