import drive from '@adonisjs/drive/services/main'
import { transaction } from '#core/sql'
import { markItemsChanged } from '#app/catalog/mark_items_changed'

/** Takes a picture away, and its files with it. */
export async function removePicture(itemId: string, pictureId: string): Promise<boolean> {
  const removed = await transaction(async (sql) => {
    const [picture] = await sql.all<{ path: string; thumbnail_path: string }>(
      'select path, thumbnail_path from item_media where id = ? and item_id = ?',
      [pictureId, itemId]
    )
    if (!picture) return null
    await sql.run('delete from item_media where id = ?', [pictureId])
    await markItemsChanged(sql, [itemId])
    return picture
  })
  if (!removed) return false
  const disk = drive.use()
  await Promise.all([disk.delete(removed.path), disk.delete(removed.thumbnail_path)])
  return true
}

/** Makes a picture the one that tiles and lists show. */
export async function putPictureFirst(itemId: string, pictureId: string): Promise<boolean> {
  return transaction(async (sql) => {
    const pictures = await sql.all<{ id: string }>(
      'select id from item_media where item_id = ? order by position',
      [itemId]
    )
    if (!pictures.some(({ id }) => id === pictureId)) return false
    const order = [pictureId, ...pictures.map(({ id }) => id).filter((id) => id !== pictureId)]
    for (const [position, id] of order.entries()) {
      await sql.run('update item_media set position = ? where id = ?', [position, id])
    }
    await markItemsChanged(sql, [itemId])
    return true
  })
}
