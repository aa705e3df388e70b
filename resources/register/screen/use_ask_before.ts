import type { PassedRefusals, Refusal } from '#app/hooks/refusals'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { TillAct } from '#app/tills/till_clearance_validator'
import { useTranslations } from '~/composables/use_translations'
import { useRegister } from '#resources/register/register_context'
import { useLetPass } from '#resources/register/screen/use_let_pass'

interface Heard {
  refusals: Refusal[]
  degraded: string[]
}

const HOOKS: Record<TillAct['act'], HookName> = {
  open: 'till_session.before_open',
  cash: 'cash.before_movement',
  close: 'till_session.before_close',
}

/**
 * Asks plugins before something is done with the till; true when it may be done. Without connection
 * it may: nobody can be asked, and the journal says who was not.
 */
export function useAskBefore(): (till: TillAct) => Promise<boolean> {
  const register = useRegister()
  const letPass = useLetPass()
  const { t } = useTranslations()

  async function ask(till: TillAct, passed: PassedRefusals | null): Promise<Heard | null> {
    if (!register.isOnline) return null
    const body = { till, passedRefusals: passed }
    const answer = await register.api<Heard>('POST', '/api/till_clearances', body)
    return answer.ok ? answer.body : null
  }

  /** What is done all the same is marked where the owner reads it. */
  async function mark(till: TillAct, plugins: readonly string[]) {
    if (plugins.length === 0) return
    const payload = { hook: HOOKS[till.act], plugins: plugins.join(' ') }
    await register.journal('plugins.not_heard', payload)
  }

  return async (till) => {
    const first = await ask(till, null)
    if (!first) {
      await mark(till, register.bootstrap.guards?.[HOOKS[till.act]] ?? [])
      return true
    }
    let heard: Heard | null = first
    if (first.refusals.length > 0) {
      const passed = await letPass(first.refusals, { hook: HOOKS[till.act] })
      if (!passed) return false
      heard = await ask(till, passed)
      if (heard && heard.refusals.length > 0) {
        register.say(t('hooks.not_passed'), 'error')
        return false
      }
    }
    await mark(till, heard?.degraded ?? first.degraded)
    return true
  }
}
