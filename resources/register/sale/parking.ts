import type { JournalAct } from '#app/documents/hash_chain'
import type { PassedRefusals } from '#app/hooks/refusals'
import type { ApiAnswer } from '#resources/register/register_context'
import type { Api } from '#resources/register/device/api'
import { withoutPoints } from '#resources/register/sale/paid_points'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import { withoutBalances, type DraftSale } from '#resources/register/sale/draft_sale'
import { releaseClearance } from '#resources/register/sale/clear_sale'
import type { Selling } from '#resources/register/sale/selling'

/** A sale put aside, as the list of any register of the store shows it. */
export interface ParkedSale {
  id: string
  label: string | null
  grossMinor: number
  lineCount: number
  operatorName: string
  registerName: string
  parkedAt: string
}

export interface ParkingDependencies {
  selling: Selling
  api: Api
  newId(): string
  actor(): Actor
  journal(acts: JournalAct[]): Promise<void>
}

/** What the server reads of a request: three thousand lines and more, unless much was noted. */
const MOST_BYTES = 2 * 1024 * 1024
const TOO_LONG: ApiAnswer<never> = { ok: false, status: 413, code: 'E_TOO_LARGE', body: null }

export type Parking = ReturnType<typeof createParking>

/** Puts the sale on the screen aside for any register of the store, and brings one back. */
export function createParking({ selling, api, newId, actor, journal }: ParkingDependencies) {
  /** What each parked sale becomes here, kept until it has arrived: the answer may be lost. */
  const becoming = new Map<string, string>()

  async function putAside(label: string | null, passed: PassedRefusals | null): Promise<ApiAnswer> {
    const draft = selling.draft.value
    const amountMinor = selling.priced.value.totals.grossMinor
    const parked: DraftSale = {
      ...withoutPoints(withoutBalances(draft)),
      stage: 'selling',
      clearance: null,
      frozen: null,
      passedPromotionIds: [],
      passedRefusals: null,
      acts: [],
    }
    const body = {
      id: draft.id,
      label,
      grossMinor: amountMinor,
      lineCount: draft.lines.length,
      draft: parked,
      passedRefusals: passed,
    }
    if (new Blob([JSON.stringify(body)]).size > MOST_BYTES) return TOO_LONG
    const answer = await api({ method: 'POST', path: '/api/parked_sales', body })
    if (answer.ok) {
      releaseClearance(draft, api)
      await journal([...draft.acts, act('sale.parked', { saleId: draft.id, amountMinor }, actor())])
      selling.begin()
    }
    return answer
  }

  function list(): Promise<ApiAnswer<{ parkedSales: ParkedSale[] }>> {
    return api({ method: 'GET', path: '/api/parked_sales' })
  }

  /** The server gives a draft out once: two registers never recall the same sale. */
  async function bringBack(id: string): Promise<ApiAnswer> {
    // A new id: the parked one is known to the server, and to a clearance that may still run.
    const into = becoming.get(id) ?? newId()
    becoming.set(id, into)
    const answer = await api<{ draft: DraftSale }>({
      method: 'DELETE',
      path: `/api/parked_sales/${id}?into=${into}`,
    })
    if (answer.ok) {
      const recalled = act('sale.recalled', { saleId: id }, actor())
      selling.restore({ ...answer.body.draft, id: into, acts: [recalled] })
    }
    // Without an answer the server may have given it out all the same: the next try asks for it.
    if (answer.ok || answer.status === 404) becoming.delete(id)
    return answer
  }

  // A scan meanwhile would be lost: with the sale that goes, or under the one that comes.
  return {
    park: (label: string | null, passed: PassedRefusals | null = null) =>
      selling.whileHeld(() => putAside(label, passed)),
    list,
    recall: (id: string) => selling.whileHeld(() => bringBack(id)),
  }
}
