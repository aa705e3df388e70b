import type { Page } from 'playwright'
import { barriers } from '#tests/support/barriers'
import { openPage } from '#tests/support/browser'

/** Opens page after page; answers every serious barrier, and every page wider than the screen. */
export async function walkPages(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  const { width } = page.viewportSize()!
  for (const path of paths) {
    await openPage(page, path)
    found.push(...(await barriers(page, path)))
    const taken = await page.evaluate(() => document.documentElement.scrollWidth)
    if (taken > width) found.push(`${path}: ${taken} px wide`)
  }
  return found
}
