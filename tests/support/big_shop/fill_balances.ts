import { newId } from '#core/ids'
import { seeded } from '#tests/support/big_shop/seeded'
import { TableWriter } from '#tests/support/big_shop/table_writer'

const ROWS_PER_FLUSH = 2_000
const AT = '2024-01-01 00:00:00.000'

/** Gift cards, a third of them spent and every tenth with a holder, and credit of every fifth customer. */
export async function fillBalances(
  currency: string,
  customerIds: string[],
  cards: number
): Promise<void> {
  const random = seeded(19)
  const writer = new TableWriter()
  const addAccount = (kind: string, customerId: string | null, balanceMinor: number) => {
    const id = newId()
    writer.add('balance_accounts', {
      id,
      kind,
      currency,
      balance_minor: balanceMinor,
      held_minor: 0,
      customer_id: customerId,
      created_at: AT,
      changed_at: minuteOf(random.below(1_000_000)),
    })
    return id
  }
  for (let card = 1; card <= cards; card++) {
    const account = addAccount(
      'gift_card',
      null,
      random.oneIn(3) ? 0 : 100 * (1 + random.below(900))
    )
    writer.add('gift_cards', {
      account_id: account,
      last_four: String(card % 10_000).padStart(4, '0'),
      state: random.oneIn(50) ? 'withdrawn' : 'active',
      issued_minor: 100_000,
      issued_at: AT,
      customer_id: random.oneIn(10) ? random.pick(customerIds) : null,
      origin: 'tillhouse',
    })
    if (card % ROWS_PER_FLUSH === 0) await writer.flush()
  }
  for (const [place, customerId] of customerIds.entries()) {
    if (place % 5 === 0) addAccount('credit', customerId, 100 * random.below(500))
  }
  await writer.flush()
}

/** A minute of the years since 2024, as the database writes it. */
function minuteOf(minute: number): string {
  const time = new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString()
  return time.slice(0, 23).replace('T', ' ')
}
