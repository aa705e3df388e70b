import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import type { ShownJob } from '#app/users/job_transformer'

const LOOK_EVERY_MS = 700

/** Follows a job until it is over; `onOver` is called once, when it ends under our eyes. */
export function useJob(start: () => ShownJob, onOver: (job: ShownJob) => void) {
  const job = ref(start()) as Ref<ShownJob>
  const isUnreachable = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look() {
    try {
      const answer = await fetch(`/jobs/${job.value.id}`, {
        headers: { accept: 'application/json' },
      })
      isUnreachable.value = !answer.ok
      if (answer.ok) job.value = (await answer.json()) as ShownJob
    } catch {
      isUnreachable.value = true
    }
    if (job.value.state === 'running') timer = setTimeout(look, LOOK_EVERY_MS)
    else onOver(job.value)
  }

  function follow() {
    clearTimeout(timer)
    if (job.value.state === 'running') timer = setTimeout(look, LOOK_EVERY_MS)
  }

  onMounted(follow)
  onBeforeUnmount(() => clearTimeout(timer))
  watch(start, (next) => {
    job.value = next
    follow()
  })
  return { job, isUnreachable }
}
