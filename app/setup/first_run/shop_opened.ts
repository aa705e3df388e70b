import { read } from '#core/sql'

/** A shop is never unmade, so that it is there is asked of the database until it is, and no more. */
let isKnown = false

/** Whether this database holds a shop; until it does, every page leads to the first-run set-up. */
export async function isShopOpened(): Promise<boolean> {
  if (!isKnown) isKnown = (await read('select id from stores limit 1')).length > 0
  return isKnown
}

/** Tests empty the database under a running process. */
export function forgetShopOpened(): void {
  isKnown = false
}
