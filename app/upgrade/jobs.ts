import { handleCommand } from '#core/command_socket'
import { JobProblem } from '#core/jobs/job'
import { onJob } from '#core/jobs/job_kinds'
import { replayDocuments } from '#app/upgrade/documents/replay_documents'
import type { RehearsalReport } from '#app/upgrade/rehearsal_report'
import { releaseProgram } from '#app/upgrade/releases'
import { runAce } from '#app/upgrade/run_ace'

export const REHEARSAL = 'upgrade.rehearse'

/** In a process of its own, by the code of the release that is rehearsed; the server sells on. */
onJob(REHEARSAL, {
  task: 'system.manage',
  isExclusive: true,
  async run({ job, signal, report }) {
    const { days = 7, release = null } = job.params as { days?: number; release?: string | null }
    let found: RehearsalReport | null = null
    const run = await runAce({
      args: ['upgrade:rehearse', '--json', `--days=${days}`],
      program: release === null ? undefined : releaseProgram(release),
      signal,
      onLine(line) {
        if ('step' in line) {
          const { step, done, total } = line as { step: string; done: number; total: number }
          report({ step: `upgrade.steps.${step}`, done, total })
        }
        if ('report' in line) found = line.report as RehearsalReport
        if ('problem' in line) {
          throw new JobProblem(`upgrade.problems.${String(line.problem)}`, line.values as never)
        }
      },
    })
    if (signal.aborted) return {}
    if (!found) throw new JobProblem('upgrade.problems.check_failed', { detail: run.words })
    return { report: found }
  },
})

handleCommand('upgrade.ping', async () => true)
handleCommand('documents.replay', (path) => replayDocuments(String(path)))
