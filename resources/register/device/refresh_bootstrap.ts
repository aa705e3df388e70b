import type { RegisterBootstrap } from '#app/register/register_bootstrap'
import type { RegisterParts } from '#resources/register/create_register'
import { prepareRules } from '#resources/register/rules/register_rules'

/** Fetches what the register sells with anew; without an answer it keeps what it has. */
export async function refreshBootstrap({
  api,
  clock,
  bootstrap,
}: Pick<RegisterParts, 'api' | 'clock' | 'bootstrap'>): Promise<void> {
  const startedAt = Date.now()
  const answer = await api<RegisterBootstrap>({ method: 'GET', path: '/api/register/bootstrap' })
  if (!answer.ok) return
  clock.measure(answer.body.serverTime, Date.now() - startedAt)
  // Nothing is priced with rules that are not loaded yet.
  await prepareRules(answer.body)
  bootstrap.value = answer.body
}
