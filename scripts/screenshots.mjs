/**
 * Pictures of the demo shop for README and for looking at: node scripts/screenshots.mjs [folder]
 * Needs a running demo (npm start) and Debian's chromium.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'

const folder = process.argv[2] ?? 'docs/screenshots'
const address = process.env.APP_URL ?? 'http://127.0.0.1:3333'
const only = process.argv[3]
mkdirSync(folder, { recursive: true })

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }
const PAGES = [
  ['today', '/'],
  ['sales', '/sales'],
  ['items', '/items'],
  ['stock', '/stock'],
  ['customers', '/customers'],
  ['tills', '/tills'],
  ['journal', '/journal'],
  ['settings', '/settings'],
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ],
})
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport,
      colorScheme: theme,
      baseURL: address,
      locale: 'en-GB',
    })
    await context.addCookies([{ name: 'th_theme', value: theme, url: address }])
    const page = await context.newPage()
    const shoot = async (name) => {
      if (only && !name.startsWith(only)) return
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(folder, `${name}_${size}_${theme}.png`) })
    }
    await page.goto('/sign-in')
    await shoot('sign_in')
    await page.fill('input[type=email]', 'kari@demo.tillhouse')
    await page.fill('input[type=password]', 'fjord-granit-2026')
    await page.click('button[type=submit]')
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    for (const [name, path] of PAGES) {
      await page.goto(path)
      await shoot(name)
    }
    for (const [list, detail] of [
      ['/items', 'item'],
      ['/sales', 'sale'],
    ]) {
      await page.goto(list)
      const link = page.locator(`tbody a[href^="${list}/"]`).first()
      if (await link.count()) {
        await link.click()
        await page.waitForURL((url) => url.pathname.startsWith(`${list}/`))
        await shoot(detail)
      }
    }
    await context.close()
  }
}
await browser.close()
