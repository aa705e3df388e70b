import type { PassedRefusals, Refusal } from '#app/hooks/refusals'
import { useRegister, type Authorisation } from '#resources/register/register_context'
import { namesOf } from '#resources/register/sale/pass_refusals'

/**
 * Shows what plugins have against an act that is no sale, and answers who let it pass; null when
 * nobody did. The journal keeps it.
 */
export function useLetPass() {
  const register = useRegister()

  return async (
    refusals: Refusal[],
    context: Record<string, unknown>
  ): Promise<PassedRefusals | null> => {
    const leave = await register.openDialog<Authorisation>('refusals', { refusals, context })
    if (!leave) return null
    const { authorisedById } = leave
    const passed = namesOf(refusals)
    await register.journal('refusal.passed', {
      ...context,
      refusals: passed.join(' '),
      authorisedById,
    })
    return { authorisedById, refusals: passed }
  }
}
