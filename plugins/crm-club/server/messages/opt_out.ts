import { memberOf, type Consent, type Member } from '../club.ts'
import type { Mailbox } from './mailbox.ts'
import { digestOf, isToken } from './tokens.ts'
import type { Message, Recipient } from './rows.ts'

export interface OpenLink {
  recipient: Recipient
  /** Null once the member has left the club, or was forgotten. */
  member: Member | null
  storeId: string
}

/** Whose link this is; null for one that nobody was given. */
export async function findLink({ db }: Mailbox, token: string): Promise<OpenLink | null> {
  if (!isToken(token)) return null
  const recipients = db.table<Recipient>('recipients')
  const recipient = await recipients.where({ token_digest: digestOf(token) }).first()
  if (!recipient) return null
  const message = await db.table<Message>('messages').where({ id: recipient.message_id }).first()
  const member = await memberOf({ db }, recipient.customer_id)
  return { recipient, member, storeId: message?.store_id ?? '' }
}

/** The member wants no more mail. Twice is the same as once. */
export async function optOut(box: Mailbox, { recipient, member }: OpenLink, wording: string) {
  const recipients = box.db.table<Recipient>('recipients').where({ id: recipient.id })
  if (recipient.left_at === null) await recipients.update({ left_at: box.now() })
  if (member) await setMail(box, member, { takesMail: false, wording, saidTo: null })
}

/** What a member says about mail, at the desk or by a link; kept in the words that they read. */
export async function setMail(
  { db, now, newId }: Pick<Mailbox, 'db' | 'now' | 'newId'>,
  { customer_id, takes_mail }: Member,
  said: { takesMail: boolean; wording: string; saidTo: string | null }
): Promise<void> {
  if (takes_mail === said.takesMail) return
  await db.transaction((steps) => {
    steps
      .table<Member>('members')
      .where({ customer_id, takes_mail })
      .exactly(1)
      .update({ takes_mail: said.takesMail })
    steps.table<Consent>('consents').insert({
      id: newId(),
      customer_id,
      purpose: 'mail',
      is_given: said.takesMail,
      wording: said.wording,
      said_at: now(),
      said_to: said.saidTo,
    })
  })
}
