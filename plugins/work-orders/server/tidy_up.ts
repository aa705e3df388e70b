import type { FilesContext } from '@tillhouse/sdk'
import { addDays, dayOf } from './days.ts'
import { removePhotosOf } from './photos.ts'
import { forgetWhatIsOver } from './privacy.ts'
import type { OrderRow, PhotoRow, SoldLineRow } from './rows.ts'
import type { Workshop } from './workshop.ts'

/** After so many days a line that was never paid is in no parked sale any more. */
const UNPAID_DAYS = 90
const MOST = 500

/** What nobody has to do by hand, once a night. */
export async function tidyUp(
  archive: Workshop & { files: FilesContext },
  signal: AbortSignal
): Promise<void> {
  await forgetWhatIsOver(archive)
  const before = `${addDays(dayOf(archive.now()), -UNPAID_DAYS)}T00:00:00.000Z`
  const lines = archive.db.table<SoldLineRow>('sold_lines')
  await lines.where({ receipt_number: null }).where('at', '<', before).delete()
  const photos = archive.db.table<PhotoRow>('photos').orderBy('at').limit(MOST)
  for (const orderId of new Set((await photos.select('order_id')).map((row) => row.order_id))) {
    if (signal.aborted) return
    if (await isOld(archive, orderId)) await removePhotosOf(archive, orderId)
  }
}

async function isOld(archive: Workshop, orderId: string): Promise<boolean> {
  const order = await archive.db.table<OrderRow>('orders').where({ id: orderId }).first()
  if (!order?.closed_at) return false
  const { photoDays } = await archive.settings(order.store_id)
  return addDays(dayOf(order.closed_at), photoDays) < dayOf(archive.now())
}
