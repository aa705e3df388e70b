import { handleCommand } from '#core/command_socket'
import { onJob } from '#core/jobs/job_kinds'
import { startJob } from '#core/jobs/job_runner'
import { nextByInterval, onSchedule } from '#core/schedule'
import { rotateRecoveryKey } from '#app/backups/keys/rotate_recovery_key'
import { nextBackup, readPlan } from '#app/backups/plan/backup_plan'
import { shopTimeZone } from '#app/backups/plan/shop_time'
import { proveTargets } from '#app/backups/proof/prove_targets'
import { mailAlarms } from '#app/backups/state/mail_alarms'
import { takeBackup } from '#app/backups/take/take_backup'

const TASK = 'backups.manage'
const WEEK_MS = 7 * 86_400_000
const QUARTER_HOUR_MS = 900_000

handleCommand('backups.rotate_key', rotateRecoveryKey)

onJob('backups.take', {
  task: TASK,
  isExclusive: true,
  run: async ({ report, signal }) => ({ ...(await takeBackup({ report, signal })) }),
})

onJob('backups.prove', {
  task: TASK,
  isExclusive: true,
  run: async ({ report, signal }) => ({ proofs: await proveTargets({ report, signal }) }),
})

onSchedule('backups.take', {
  next: async (after) => {
    const plan = await readPlan()
    return plan ? nextBackup(plan, await shopTimeZone(), after) : null
  },
  run: async () => void (await startJob({ kind: 'backups.take' })),
})

onSchedule('backups.prove', {
  next: async (after) => ((await readPlan())?.isProving ? nextByInterval(WEEK_MS)(after) : null),
  run: async () => void (await startJob({ kind: 'backups.prove' })),
})

onSchedule('backups.mail_alarms', { next: nextByInterval(QUARTER_HOUR_MS), run: mailAlarms })
