import type { Member } from '../club.ts'
import { addressesOf, type Address, type Mailbox } from './mailbox.ts'
import { mailFor, type MailDraft, type WrittenMail } from './mail_text.ts'
import type { Message, Recipient } from './rows.ts'
import { membersIn, type Segment } from './segment.ts'

export interface MessageDraft extends MailDraft {
  segment: Segment
  days: number
}

export interface Preview {
  /** Members who would be written to. */
  count: number
  /** Members who are meant, and are not written to: they did not agree, or left no e-mail. */
  withoutConsent: number
  withoutAddress: number
  /** How it reads for one of them; null where there is nobody. */
  example: (WrittenMail & { to: string }) | null
}

/** Who would be written to and how it reads, before anything is sent. */
export async function previewMessage(
  box: Mailbox,
  storeId: string,
  { segment, ...draft }: Omit<MessageDraft, 'days'>
): Promise<Preview> {
  const preview: Preview = { count: 0, withoutConsent: 0, withoutAddress: 0, example: null }
  for await (const members of membersIn(box, segment)) {
    const { reached, withoutConsent, withoutAddress } = await sortOut(box, members)
    preview.count += reached.length
    preview.withoutConsent += withoutConsent
    preview.withoutAddress += withoutAddress
    const [first] = reached
    if (preview.example || !first) continue
    // The key of the link is made when the mail is sent, for each member another.
    const link = await box.stores.urlOf(`/plugins/public/crm-club/mail/${'x'.repeat(8)}…`)
    const mail = await mailFor(box, {
      storeId,
      draft,
      member: first.member,
      name: first.name,
      link,
    })
    preview.example = { ...mail, to: first.name }
  }
  return preview
}

/** Writes down who is to get it; the schedule sends it. Nobody is written to twice. */
export async function writeMessage(
  box: Mailbox,
  place: { storeId: string; writtenBy: string },
  { subject, body, segment, days }: MessageDraft
): Promise<{ id: string; count: number }> {
  const id = box.newId()
  await box.db.table<Message>('messages').insert({
    ...{ id, subject, body, segment, days },
    store_id: place.storeId,
    state: 'writing',
    written_by: place.writtenBy,
    written_at: box.now(),
  })
  let count = 0
  for await (const members of membersIn(box, segment)) {
    const { reached } = await sortOut(box, members)
    count += reached.length
    if (reached.length === 0) continue
    await box.db.table<Recipient>('recipients').insert(
      reached.map(({ customerId }) => ({
        id: box.newId(),
        message_id: id,
        customer_id: customerId,
        state: 'waiting' as const,
      }))
    )
  }
  await box.db.table<Message>('messages').where({ id }).update({ state: 'sending' })
  return { id, count }
}

async function sortOut(box: Mailbox, members: Member[]) {
  const agreed = members.filter((member) => member.takes_mail)
  const addresses = await addressesOf(
    box,
    agreed.map((member) => member.customer_id)
  )
  const reached = agreed.flatMap((member): (Address & { member: Member })[] => {
    const address = addresses.get(member.customer_id)
    return address ? [{ ...address, member }] : []
  })
  return {
    reached,
    withoutConsent: members.length - agreed.length,
    withoutAddress: agreed.length - reached.length,
  }
}
