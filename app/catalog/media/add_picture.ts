import { readFile } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import drive from '@adonisjs/drive/services/main'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { transaction } from '#core/sql'
import { markItemsChanged } from '#app/catalog/mark_items_changed'

const LARGEST_SIDE = 1_600
const THUMBNAIL_SIDE = 320
/** A phone's picture has 12 to 50 megapixels; more is a bomb, not a picture. */
const MAX_PIXELS = 100_000_000
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff', 'heif'])
export const MAX_PICTURES = 12

export type PictureFailure = { reason: 'not_a_picture' | 'too_many' | 'not_found' }

/**
 * Keeps a picture of an item as WebP, at most 1600 px, with a thumbnail of 320 px. What the file is
 * is seen by its content, never by its name; place and device in its metadata are left out.
 */
export async function addPicture(
  itemId: string,
  path: string
): Promise<Result<{ id: string }, PictureFailure>> {
  const source = await readFile(path)
  const made = await resize(source)
  if (!made) return fail({ reason: 'not_a_picture' })
  const id = newId()
  const files = { large: `items/${itemId}/${id}.webp`, small: `items/${itemId}/${id}-320.webp` }
  const disk = drive.use()
  await disk.put(files.large, made.large.data)
  await disk.put(files.small, made.small)
  const outcome = await transaction(async (sql) => {
    const [item] = await sql.all<{ pictures: number }>(
      'select (select count(*) from item_media m where m.item_id = i.id) as pictures from items i where i.id = ?',
      [itemId]
    )
    if (!item) return fail({ reason: 'not_found' as const })
    if (Number(item.pictures) >= MAX_PICTURES) return fail({ reason: 'too_many' as const })
    const variants = await sql.all<{ id: string }>('select id from items where parent_id = ?', [
      itemId,
    ])
    await sql.run(
      `insert into item_media (id, item_id, kind, path, thumbnail_path, width, height, alt, position)
         values (?, ?, 'picture', ?, ?, ?, ?, null, ?)`,
      [
        id,
        itemId,
        files.large,
        files.small,
        made.large.info.width,
        made.large.info.height,
        Number(item.pictures),
      ]
    )
    await markItemsChanged(sql, [itemId, ...variants.map((variant) => variant.id)])
    return succeed({ id })
  })
  if (!outcome.ok) await Promise.all([disk.delete(files.large), disk.delete(files.small)])
  return outcome
}

async function resize(source: Buffer) {
  try {
    const picture = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient()
    const { format }: Metadata = await picture.metadata()
    if (!FORMATS.has(String(format))) return null
    const side = (pixels: number) => ({
      width: pixels,
      height: pixels,
      fit: 'inside' as const,
      withoutEnlargement: true,
    })
    const large = await picture
      .clone()
      .resize(side(LARGEST_SIDE))
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    const small = await picture
      .clone()
      .resize(side(THUMBNAIL_SIDE))
      .webp({ quality: 78 })
      .toBuffer()
    return { large, small }
  } catch {
    // Anything that cannot be decoded whole is no picture, whatever its name says.
    return null
  }
}
