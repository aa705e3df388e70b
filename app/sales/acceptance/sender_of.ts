import { fail, succeed, type Result } from '#core/result'
import { read } from '#core/sql'
import type { Sender } from '#app/sales/acceptance/document_answer'

interface Row {
  id: string
  register_id: string
  store_id: string
  series: number
  public_key: string
}

/**
 * Whose documents a device sends: its own, or those of an enrolment that it had earlier and that
 * ended before all was sent. The same public key proves that it is the same device.
 */
export async function senderOf(
  device: Sender,
  enrolmentId: string
): Promise<Result<Sender, { reason: 'not_readmitted' }>> {
  if (enrolmentId === device.enrolmentId) return succeed(device)
  const [row] = await read<Row>(
    `select id, register_id, store_id, series, public_key from enrolments
      where id = ? and store_id = ?`,
    [enrolmentId, device.storeId]
  )
  if (!row) return fail({ reason: 'not_readmitted' })
  const publicKey = JSON.parse(row.public_key) as Sender['publicKey']
  const isSameDevice = publicKey.x === device.publicKey.x && publicKey.y === device.publicKey.y
  if (!isSameDevice) return fail({ reason: 'not_readmitted' })
  return succeed({
    enrolmentId: row.id,
    registerId: row.register_id,
    storeId: row.store_id,
    series: Number(row.series),
    publicKey,
  })
}
