import type { HttpContext } from '@adonisjs/core/http'
import type { Job } from '#core/jobs/job'
import { startJob } from '#core/jobs/job_runner'
import { findJob, listJobs } from '#core/jobs/job_store'
import {
  EXPORT_JOB,
  exportPath,
  exportSize,
  journalExport,
  KEPT_DAYS,
} from '#app/data_export/export_job'
import type { ShownExport } from '#app/data_export/shown_export'
import { ObjectNotFound } from '#app/users/access_errors'
import { showJob } from '#app/users/job_transformer'

const SHOWN = 10

/** Everything the shop holds, in open formats: started here, kept a few days, downloaded. */
export default class ExportsController {
  async index({ inertia }: HttpContext) {
    const jobs = await listJobs(EXPORT_JOB, SHOWN)
    const running = jobs.find(({ state }) => state === 'running')
    const done = jobs.filter(({ state }) => state !== 'running')
    return inertia.render('data_export/index', {
      running: running ? showJob(running) : null,
      exports: await Promise.all(done.map(toExport)),
      keptDays: KEPT_DAYS,
    })
  }

  async store({ person, response, session, i18n }: HttpContext) {
    const started = await startJob({
      kind: EXPORT_JOB,
      params: { storeId: person!.storeId },
      createdById: person!.user.id,
    })
    if (!started) session.flash('problem', i18n.t('data_export.under_way'))
    return response.redirect('/settings/export')
  }

  /** The archive itself. */
  async show({ params, person, response }: HttpContext) {
    const job = await findJob(String(params.id))
    if (job?.kind !== EXPORT_JOB || job.state !== 'done') throw new ObjectNotFound()
    if ((await exportSize(job.id)) === null) throw new ObjectNotFound()
    await journalExport(job, 'downloaded', person!.user.id)
    response.header('content-type', 'application/zip')
    response.header('cache-control', 'private, no-store')
    const name = `tillhouse-${job.createdAt.slice(0, 10)}.zip`
    response.header('content-disposition', `attachment; filename="${name}"`)
    return response.download(exportPath(job.id))
  }
}

async function toExport(job: Job): Promise<ShownExport> {
  return {
    id: job.id,
    createdAt: job.createdAt,
    state: job.state,
    rows: Number(job.result?.rows ?? 0),
    bytes: job.state === 'done' ? await exportSize(job.id) : null,
  }
}
