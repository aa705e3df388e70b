import type { BrowserContext } from 'playwright'
import { clock } from '#core/clock'

/** Sets the server's clock and those of a browser's pages to the same instant, where they stand. */
export async function setShopTime(context: BrowserContext, instant: string): Promise<void> {
  clock.now = () => new Date(instant)
  await context.clock.setFixedTime(instant)
}
