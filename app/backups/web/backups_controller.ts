import type { HttpContext } from '@adonisjs/core/http'
import { listJobs } from '#core/jobs/job_store'
import { startJob } from '#core/jobs/job_runner'
import { nextBackup, readPlan, USUAL_PLAN } from '#app/backups/plan/backup_plan'
import { lastStarted, shopTimeZone } from '#app/backups/plan/shop_time'
import { readRecoveryKey } from '#app/backups/keys/recovery_key'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { listFiles } from '#app/backups/targets/file_rows'
import { listTargets } from '#app/backups/targets/target_rows'
import { toKeyState, toPlan, toTarget } from '#app/backups/web/backup_transformer'
import { showJob } from '#app/users/job_transformer'

const FILES_SHOWN = 60

/** Backups: how they stand, what there is, and one now. */
export default class BackupsController {
  async index({ inertia }: HttpContext) {
    const [plan, timeZone, state] = [
      await readPlan(),
      await shopTimeZone(),
      await readBackupState(),
    ]
    const running = [
      ...(await listJobs('backups.take', 1)),
      ...(await listJobs('backups.prove', 1)),
    ].find((job) => job.state === 'running')
    const targets = await listTargets()
    const nextAt =
      plan && targets.some(({ isOn }) => isOn)
        ? nextBackup(plan, timeZone, await lastStarted('backups.take'))
        : null
    return inertia.render('backups/index', {
      plan: plan ? toPlan(plan) : USUAL_PLAN,
      isPlanned: plan !== null,
      nextAt: nextAt?.toISOString() ?? null,
      timeZone,
      state,
      targets: targets.map(toTarget),
      files: await listFiles(FILES_SHOWN),
      recoveryKey: toKeyState(await readRecoveryKey()),
      job: running ? showJob(running) : null,
    })
  }

  async store({ response, session, i18n, person }: HttpContext) {
    const job = await startJob({ kind: 'backups.take', createdById: person!.user.id })
    if (!job) session.flash('problem', i18n.t('backups.problems.busy'))
    return response.redirect('/settings/backups')
  }
}
