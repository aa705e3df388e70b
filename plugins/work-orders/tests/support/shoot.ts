import type { Page } from 'playwright'
import { SIZES } from '#tests/support/browser'

/** Pictures of a screen on desk and phone, light and dark, where somebody asks for them. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return
  for (const [size, viewport] of Object.entries({
    wide: { width: 1280, height: 800 },
    phone: SIZES.phone,
  })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.screenshot({ path: `/tmp/wo_${name}_${size}_${colorScheme}.png`, fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
}
