import { isMonthDay } from './days.ts'
import type { Visit } from './messages/rows.ts'
import { memberOf, type Club, type Consent, type Earning, type Member, type Move } from './club.ts'

export interface Joining {
  customerId: string
  /** As the till shows it. */
  name: string
  birthday: string | null
  takesMail: boolean
  /** Who asked the customer. */
  operatorId: string | null
}

export type JoinAnswer = { ok: true; member: Member } | { ok: false; reason: 'not_a_day' }

/** A customer said yes to the shop's terms. Whoever is a member stays what they are. */
export async function joinClub(club: Club, joining: Joining): Promise<JoinAnswer> {
  const { customerId, name, birthday, takesMail, operatorId } = joining
  if (birthday !== null && !isMonthDay(birthday)) return { ok: false, reason: 'not_a_day' }
  const known = await memberOf(club, customerId)
  if (known) return { ok: true, member: known }
  const { terms } = await club.settings()
  const said = { customer_id: customerId, wording: terms, said_at: club.now(), said_to: operatorId }
  const member: Member = {
    customer_id: customerId,
    name,
    joined_at: club.now(),
    balance: 0,
    tier: null,
    birthday,
    takes_mail: takesMail,
    last_visit_at: club.now(),
  }
  try {
    await club.db.transaction((steps) => {
      steps.table<Member>('members').insert(member)
      const consents = steps.table<Consent>('consents')
      consents.insert({ ...said, id: crypto.randomUUID(), purpose: 'club', is_given: true })
      if (takesMail)
        consents.insert({ ...said, id: crypto.randomUUID(), purpose: 'mail', is_given: true })
    })
  } catch (error) {
    // Two registers at once: the customer joined only once.
    const other = await memberOf(club, customerId)
    if (!other) throw error
    return { ok: true, member: other }
  }
  return { ok: true, member }
}

/** A customer wants out: the points are gone, the ledger says so, and nothing is earned any more. */
export async function leaveClub(
  club: Club,
  customerId: string,
  operatorId: string | null
): Promise<boolean> {
  const member = await memberOf(club, customerId)
  if (!member) return false
  const now = club.now()
  const outcome = await club.db.transaction((steps) => {
    steps
      .table<Member>('members')
      .where({ customer_id: customerId, balance: member.balance })
      .exactly(1)
      .delete()
    steps.table<Earning>('earnings').where({ customer_id: customerId }).delete()
    steps.table<Visit>('visits').where({ customer_id: customerId }).delete()
    steps.table<Move>('moves').insert({
      cause: `left:${customerId}:${now}`,
      customer_id: customerId,
      kind: 'left',
      points: -member.balance,
      moved_at: now,
      sale_id: null,
      note: null,
    })
    steps.table<Consent>('consents').insert({
      id: crypto.randomUUID(),
      customer_id: customerId,
      purpose: 'club',
      is_given: false,
      wording: '',
      said_at: now,
      said_to: operatorId,
    })
  })
  return outcome.done
}
