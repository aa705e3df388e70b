import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'

/** The end of the set-up: the shop is open, and what to do first. */
export default class WelcomesController {
  async show({ inertia, person }: HttpContext) {
    const [items] = await read<{ count: number }>(
      'select count(*) as count from items where archived_at is null'
    )
    const store = person!.stores.find(({ id }) => id === person!.storeId)
    return inertia.render('setup/welcome', {
      storeName: store?.name ?? '',
      itemCount: Number(items?.count),
    })
  }
}
