import { onJob } from '#core/jobs/job_kinds'
import { takeBackup } from '#app/backups/take/take_backup'

const TASK = 'backups.manage'

onJob('backups.take', {
  task: TASK,
  isExclusive: true,
  run: async ({ report, signal }) => ({ ...(await takeBackup({ report, signal })) }),
})
