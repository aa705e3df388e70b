import type { HttpContext } from '@adonisjs/core/http'
import type { Job } from '#core/jobs/job'
import { jobKind } from '#core/jobs/job_kinds'
import { cancelJob } from '#core/jobs/job_runner'
import { findJob } from '#core/jobs/job_store'
import { AccessRefused, ObjectNotFound } from '#app/users/access_errors'
import { showJob } from '#app/users/job_transformer'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'

/** How far long work is, asked by the page that shows it, and its cancellation. */
export default class JobsController {
  async show(ctx: HttpContext) {
    return ctx.response.json(showJob(await findOwnJob(ctx)))
  }

  async destroy(ctx: HttpContext) {
    const job = await findOwnJob(ctx)
    await cancelJob(job.id)
    return ctx.response.redirect().back()
  }
}

/** The kind of a job says who may see it; of a store where the person has no say it is unknown. */
async function findOwnJob({ params, person }: HttpContext): Promise<Job> {
  const job = await findJob(String(params.id))
  if (!job) throw new ObjectNotFound()
  const task = jobKind(job.kind).task as Task
  const storeId = job.storeId ?? person!.storeId
  if (!answerPermission(person!.grants, { task, storeId }).isAllowed) {
    if (job.storeId !== null) throw new ObjectNotFound()
    throw new AccessRefused(task)
  }
  return job
}
