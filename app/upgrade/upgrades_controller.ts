import { existsSync } from 'node:fs'
import type { HttpContext } from '@adonisjs/core/http'
import { listJobs } from '#core/jobs/job_store'
import { appVersion } from '#core/version'
import { restoredState } from '#app/sales/resend/restored_state'
import { REHEARSAL } from '#app/upgrade/jobs'
import { lastRehearsal } from '#app/upgrade/kept_rehearsal'
import { listUpgrades } from '#app/upgrade/list_upgrades'
import { preparedReleases } from '#app/upgrade/releases'
import { showJob } from '#app/users/job_transformer'

/** The version that serves, what an upgrade would do, and what past ones did. */
export default class UpgradesController {
  async index({ inertia }: HttpContext) {
    const [job] = await listJobs(REHEARSAL, 1)
    return inertia.render('upgrade/index', {
      version: appVersion(),
      isContainer: ['/.dockerenv', '/run/.containerenv'].some((file) => existsSync(file)),
      releases: preparedReleases(),
      // One that ended well is in the report below.
      job: job && job.state !== 'done' ? showJob(job) : null,
      rehearsal: lastRehearsal(),
      upgrades: await listUpgrades(),
      restored: await restoredState(),
    })
  }
}
