import type { SoldGiftCard, TenderBalance } from '#app/documents/gift_cards'
import type { UsableBalance } from '#app/balances/look_up_balance'
import type { Api } from '#resources/register/device/api'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import type { Selling } from '#resources/register/sale/selling'

/** Why nothing comes of it; the text is `register.gift_card.refused.<reason>`. */
export type KeptMoneyRefusal = { ok: false; reason: string }
type Answer<Value> = { ok: true; value: Value } | KeptMoneyRefusal

export type KeptMoney = ReturnType<typeof createKeptMoney>

/**
 * Gift cards and credit: money that the server keeps. It can be spent once only, so nothing of it
 * works without the server.
 */
export function createKeptMoney(api: Api) {
  /** What was given up last: asked about before it arrived, its money would look taken. */
  let released: Promise<unknown> = Promise.resolve()

  /** What is on a card, or on the credit of a customer, who gets one when money is paid back. */
  async function lookUp(
    of: { code: string } | { customerId: string; isPaidBack: boolean }
  ): Promise<Answer<UsableBalance>> {
    await released
    const answer = await api<{ balance: UsableBalance | null; refusal: string | null }>({
      method: 'POST',
      path: '/api/balance_lookups',
      body: of,
    })
    if (!answer.ok) return unanswered(answer.status)
    const { balance, refusal } = answer.body
    return balance ? { ok: true, value: balance } : { ok: false, reason: refusal ?? 'unknown' }
  }

  /** Promises an amount to a sale; of two registers at once one gets it. */
  async function hold(
    saleId: string,
    { accountId }: TenderBalance,
    amountMinor: number
  ): Promise<Answer<null>> {
    await released
    const answer = await api<{ refusal: string | null }>({
      method: 'POST',
      path: '/api/balance_holds',
      body: { saleId, accountId, amountMinor },
    })
    if (!answer.ok) return unanswered(answer.status)
    const { refusal } = answer.body
    return refusal === null ? { ok: true, value: null } : { ok: false, reason: refusal }
  }

  /** What was promised to a sale is free at once. The answer is not waited for. */
  function release(saleId: string, { accountId }: TenderBalance): void {
    released = api({ method: 'DELETE', path: `/api/balance_holds/${saleId}/${accountId}` })
  }

  function releaseAll({ id, tenders }: DraftSale): void {
    for (const { balance } of tenders) if (balance) release(id, balance)
  }

  /** Whether a card printed beforehand may be sold; its code comes back sealed. */
  async function sealCode(code: string): Promise<Answer<SoldGiftCard>> {
    const answer = await api<{ giftCard: SoldGiftCard | null; refusal: string | null }>({
      method: 'POST',
      path: '/api/gift_card_codes',
      body: { code },
    })
    if (!answer.ok) return unanswered(answer.status)
    const { giftCard, refusal } = answer.body
    return giftCard ? { ok: true, value: giftCard } : { ok: false, reason: refusal ?? 'unknown' }
  }

  return { lookUp, hold, release, releaseAll, sealCode }
}

/** What paying needs of it, with its refusals said to the operator. */
export function payWithKeptMoney(
  keptMoney: KeptMoney,
  { selling, notices }: { selling: Selling; notices: { refuse(text: string): void } }
) {
  /** A card may pay twice; what the sale was promised of it is one amount. */
  const promisedMinor = ({ accountId }: TenderBalance) =>
    selling.draft.value.tenders
      .filter(({ balance, givenMinor }) => balance?.accountId === accountId && givenMinor > 0)
      .reduce((sum, { givenMinor }) => sum + givenMinor, 0)

  return {
    async hold(balance: TenderBalance, amountMinor: number): Promise<boolean> {
      const allMinor = promisedMinor(balance) + amountMinor
      const held = await keptMoney.hold(selling.draft.value.id, balance, allMinor)
      if (!held.ok) notices.refuse(`register.gift_card.refused.${held.reason}`)
      return held.ok
    },
    release(balance: TenderBalance) {
      const { id } = selling.draft.value
      const restMinor = promisedMinor(balance)
      if (restMinor > 0) void keptMoney.hold(id, balance, restMinor)
      else keptMoney.release(id, balance)
    },
    onServerNeeded: () => notices.refuse('register.refused.gift_card_offline'),
  }
}

function unanswered(status: number): KeptMoneyRefusal {
  if (status === 0) return { ok: false, reason: 'offline' }
  return { ok: false, reason: status === 403 ? 'not_allowed' : 'unknown' }
}
