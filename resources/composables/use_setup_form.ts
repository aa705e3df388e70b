import { usePage } from '@inertiajs/vue3'
import type { SetupStep } from '#app/setup/first_run/setup_draft'

interface StepForm {
  errors: object
  post(address: string, options: { preserveScroll: 'errors' }): void
}

/** Sends the answers of a step; errors show whether a script sent the form or the browser alone. */
export function useSetupForm(step: SetupStep, form: StepForm) {
  const page = usePage()
  return {
    errorOf(name: string): string | undefined {
      const own = (form.errors as Record<string, string>)[name]
      return own ?? (page.props.errors as Record<string, string> | undefined)?.[name]
    },
    submit() {
      form.post(`/setup/${step}`, { preserveScroll: 'errors' })
    },
  }
}
