import { ref, onMounted } from 'vue'
import { router } from '@inertiajs/vue3'
import type { Locale } from './use_translations'

export type Theme = 'light' | 'dark' | 'system'

/** The reader's language and light or dark; both live in cookies, so the server draws them. */
export function usePreferences() {
  const theme = ref<Theme>('system')
  onMounted(() => {
    const kept = document.documentElement.dataset.theme
    theme.value = kept === 'light' || kept === 'dark' ? kept : 'system'
  })

  function setTheme(next: Theme) {
    theme.value = next
    const root = document.documentElement
    const isDark =
      next === 'dark' || (next === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    root.dataset.theme = next === 'system' ? '' : next
    root.classList.toggle('dark', isDark)
    router.put('/preferences', { theme: next }, { preserveScroll: true, preserveState: true })
  }

  /** The whole page is drawn again, because the texts of a language come with it. */
  function setLocale(next: Locale) {
    router.put('/preferences', { locale: next }, { onSuccess: () => location.reload() })
  }

  return { theme, setTheme, setLocale }
}
