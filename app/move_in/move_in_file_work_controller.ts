import type { HttpContext } from '@adonisjs/core/http'
import { cancelJob } from '#core/jobs/job_runner'
import { startWork } from '#app/move_in/engine/start_work'
import { MoveInFile } from '#app/move_in/move_in_file'
import { moveInWorkValidator } from '#app/move_in/move_in_validator'

/** Checking, importing and undoing a file, in the background. */
export default class MoveInFileWorkController {
  async store({ request, response, params, person, session, i18n }: HttpContext) {
    const { work, leavesFaultsOut } = await request.validateUsing(moveInWorkValidator)
    const file = await MoveInFile.findOrFail(params.id)
    if (work === 'cancel') {
      if (file.jobId !== null) await cancelJob(file.jobId)
    } else {
      const started = await startWork(file, work, person!.user.id, { leavesFaultsOut })
      if (!started.ok) {
        const { key, ...values } =
          started.reason === 'columns' ? started : { key: `move_in.errors.${started.reason}` }
        session.flash('problem', i18n.t(key, values))
      }
    }
    return response.redirect(`/move-in/files/${file.id}`)
  }
}
