import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { RUN_JOB, type WantedRun } from '#app/plugin_kernel/schedules/run_now'
import { scheduleRunValidator } from '#app/plugin_kernel/schedules/schedule_run_validator'
import { schedulesOf } from '#app/plugin_kernel/schedules/schedules_part'
import { ObjectNotFound } from '#app/users/access_errors'

/** A plugin's work, done now. */
export default class ScheduleRunsController {
  async store({ request, response, person }: HttpContext) {
    const { params } = await request.validateUsing(scheduleRunValidator)
    const { id: pluginId, name } = params
    if (!schedulesOf(pluginId).some((one) => one.name === name)) throw new ObjectNotFound()
    const wanted: WantedRun = { pluginId, name }
    await startJob({ kind: RUN_JOB, params: wanted, createdById: person!.user.id })
    return response.redirect().back()
  }
}
