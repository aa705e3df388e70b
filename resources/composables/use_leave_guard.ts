import { onBeforeUnmount, onMounted } from 'vue'
import { router } from '@inertiajs/vue3'
import { useTranslations } from './use_translations'

/** Asks before a page with unsaved changes is left; saving itself is never asked about. */
export function useLeaveGuard(form: { isDirty: boolean; processing: boolean }) {
  const { t } = useTranslations()
  const stop = onBeforeLeave(
    () => !form.isDirty || form.processing || confirm(t('stores.settings.leave'))
  )

  function warn(event: BeforeUnloadEvent) {
    if (form.isDirty && !form.processing) event.preventDefault()
  }
  onMounted(() => addEventListener('beforeunload', warn))
  onBeforeUnmount(() => {
    stop()
    removeEventListener('beforeunload', warn)
  })
}

function onBeforeLeave(mayLeave: () => boolean): () => void {
  if (typeof window === 'undefined') return () => undefined
  return router.on('before', (event) => {
    if (event.detail.visit.method === 'get' && !mayLeave()) event.preventDefault()
  })
}
