import { onBeforeUnmount, onMounted } from 'vue'
import { router } from '@inertiajs/vue3'

/** Asks before a page with unsaved changes is left, by a link of ours or by the browser. */
export function useUnsavedWarning(isDirty: () => boolean, question: () => string) {
  let stop: (() => void) | undefined
  const onUnload = (event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  }
  onMounted(() => {
    window.addEventListener('beforeunload', onUnload)
    stop = router.on('before', ({ detail }) => {
      const isLeaving =
        detail.visit.method === 'get' && detail.visit.url.pathname !== location.pathname
      return !isLeaving || !isDirty() || window.confirm(question())
    })
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', onUnload)
    stop?.()
  })
}
