import type { Page } from 'playwright'
import { SIZES } from '#tests/support/browser'

/** With `SHOTS=<folder>` the screen as people see it: desktop and phone, light and dark. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement)
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      // On a phone the sale is a sheet from below.
      const sheet = page.locator('[data-testid=sheet][aria-expanded=false]:visible')
      if (await sheet.count()) await sheet.click()
      await page.screenshot({
        path: `${process.env.SHOTS}/club_${name}_${size}_${colorScheme}.png`,
      })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(SIZES.desktop)
  await focused.evaluate((element) => element?.focus())
}
