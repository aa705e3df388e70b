import type { PassedRefusals, Refusal } from '#app/hooks/refusals'
import type { RegisterParts } from '#resources/register/create_register'
import type { Authorisation } from '#resources/register/register_context'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import { withAct, type DraftSale } from '#resources/register/sale/draft_sale'

export function namesOf(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ pluginId, code }) => `${pluginId}/${code}`)
}

/** Shows what plugins have against the sale on the screen; true when somebody let it pass. */
export async function letPass(
  refusals: Refusal[],
  { selling, dialogs, actor }: Pick<RegisterParts, 'selling' | 'dialogs' | 'actor'>
): Promise<boolean> {
  const context = { saleId: selling.draft.value.id }
  const leave = await dialogs.open<Authorisation>('refusals', { refusals, context })
  if (!leave) return false
  return selling.amend(withPassed(selling.draft.value, refusals, leave, actor()))
}

/** The sale with what somebody has just let pass, beside what was let pass before. */
function withPassed(
  draft: DraftSale,
  refusals: readonly Refusal[],
  { authorisedById }: Authorisation,
  actor: Actor
): DraftSale {
  const names = namesOf(refusals)
  const before = draft.passedRefusals?.refusals ?? []
  const passedRefusals: PassedRefusals = { authorisedById, refusals: [...before, ...names] }
  const payload = { saleId: draft.id, refusals: names.join(' '), authorisedById }
  return withAct({ ...draft, passedRefusals }, act('refusal.passed', payload, actor))
}
