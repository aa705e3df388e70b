import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { dataDir } from '#config/app'
import { newId } from '#core/ids'
import { placeholders, transaction } from '#core/sql'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import { drawPicture } from '#app/setup/demo/draw/picture'

const FOLDER = 'demo'

/** Draws each kind of thing once and gives it to the items that look so. */
export async function createDemoPictures(items: DemoItem[]): Promise<void> {
  const folder = resolve(dataDir, 'media', FOLDER)
  await mkdir(folder, { recursive: true })
  const looks = new Map(items.map((item) => [nameOf(item), item.good]))
  await Promise.all(
    [...looks].map(async ([name, { drawing, color, accent }]) => {
      const picture = sharp(Buffer.from(drawPicture(drawing, color, accent)))
      await picture
        .clone()
        .webp({ quality: 88 })
        .toFile(join(folder, `${name}.webp`))
      await picture
        .resize(320)
        .webp({ quality: 85 })
        .toFile(join(folder, `${name}_320.webp`))
    })
  )
  await transaction(async (sql) => {
    for (const item of items) {
      const path = `${FOLDER}/${nameOf(item)}`
      await sql.run(
        `insert into item_media
           (id, item_id, kind, path, thumbnail_path, width, height, alt, position)
         values ${placeholders(1, 9)}`,
        [newId(), item.id, 'picture', `${path}.webp`, `${path}_320.webp`, 800, 800, item.name, 0]
      )
    }
  })
}

function nameOf({ good }: DemoItem): string {
  return `${good.drawing}_${good.color.slice(1)}_${good.accent.slice(1)}`
}
