import type { HttpContext } from '@adonisjs/core/http'
import { firstStepValidator } from '#app/reporting/first_steps/first_step_validator'
import {
  FIRST_STEPS,
  TASK_OF_STEP,
  type FirstStepKey,
} from '#app/reporting/first_steps/first_steps'
import { markFirstStep } from '#app/reporting/first_steps/mark_first_step'
import { AccessRefused, ObjectNotFound } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'

/** Sets a step of the checklist aside, brings it back, or notes that it was looked at. */
export default class FirstStepsController {
  async update({ params, person, request, response }: HttpContext) {
    const key = FIRST_STEPS.find((one): one is FirstStepKey => one === params.key)
    if (!key) throw new ObjectNotFound()
    if (!personMay(person, TASK_OF_STEP[key])) throw new AccessRefused(TASK_OF_STEP[key])
    const { state } = await request.validateUsing(firstStepValidator)
    await markFirstStep(person!.storeId!, key, state)
    return response.redirect().back()
  }
}
