/**
 * Pictures of the demo shop, to look at and for the README:
 *
 *   npm start                                  in one shell
 *   node scripts/screenshots.mjs [folder]      in another; needs Debian's chromium
 *
 * Each page at 1280×800 and 390×844, light and dark. The register is taken over by this browser.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'

const folder = process.argv[2] ?? 'tmp/screenshots'
const address = process.env.APP_URL ?? 'http://127.0.0.1:3333'
mkdirSync(folder, { recursive: true })

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }
const PAGES = {
  today: '/',
  sales: '/sales',
  items: '/items',
  import: '/move-in',
  departments: '/departments',
  stock: '/stock',
  customers: '/customers',
  tills: '/tills',
  safe: '/tills/safe',
  journal: '/journal',
  settings: '/settings',
}
const DETAILS = { item: '/items', sale: '/sales', session: '/tills' }
const OWNER = {
  email: 'kari@demo.tillhouse',
  password: 'fjord-granit-2026',
  name: 'Kari Nordli',
  pin: '1111',
}
const BASKET = ['7099000000069', '7099000000427', '7099000000427', '7099000001578']

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
  for (const theme of ['light', 'dark']) await takeAll(size, viewport, theme)
}
await browser.close()

async function takeAll(size, viewport, theme) {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    baseURL: address,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: 'th_theme', value: theme, url: address }])
  const page = await context.newPage()
  const shoot = async (name) => {
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${name}_${size}_${theme}.png`) })
  }
  await page.goto('/sign-in', { waitUntil: 'networkidle' })
  await shoot('sign_in')
  await page.fill('input[type=email]', OWNER.email)
  await page.fill('input[type=password]', OWNER.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => url.pathname === '/')
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(path)
    await shoot(name)
  }
  for (const [name, list] of Object.entries(DETAILS)) {
    await page.goto(list)
    const href = await page
      .locator(`main a[href^="${list}/"]`)
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')).find((path) => /[0-9a-f-]{36}$/.test(path))
      )
    if (!href) continue
    await page.goto(href)
    await shoot(name)
  }
  await takeRegister(page, shoot)
  await context.close()
}

async function takeRegister(page, shoot) {
  await page.goto('/register', { waitUntil: 'networkidle' })
  const enrol = page.getByTestId('enrol-1')
  await enrol.click()
  const signOn = page.getByTestId('sign-on')
  await Promise.race([signOn.waitFor(), page.waitForTimeout(1_500)])
  if (!(await signOn.isVisible())) await enrol.click()
  await signOn.waitFor()
  await page.getByTestId('operator-tile').filter({ hasText: OWNER.name }).click()
  await page.locator('#pin').pressSequentially(OWNER.pin, { delay: 80 })
  await page.keyboard.press('Enter')
  await page.getByTestId('register').waitFor()
  await page.waitForTimeout(1_500)
  if (await page.getByTestId('open-till').first().isVisible()) await openTill(page, shoot)
  await shoot('register_empty')
  for (const code of BASKET) {
    await page.getByTestId('search').pressSequentially(code, { delay: 1 })
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
  }
  await shoot('register_busy')
  await page.getByTestId('pay-cash').first().click()
  await page.getByTestId('pay-pane').waitFor()
  await shoot('register_paying')
  await page.getByTestId('take').first().click()
  await page.getByTestId('next-sale').first().waitFor()
  await shoot('register_done')
  await page.getByTestId('next-sale').first().click()
  // On a phone the rail is a menu; the till's screens are the same ones there.
  if (!(await page.getByTestId('rail-till').first().isVisible())) return
  await page.getByTestId('rail-till').first().click()
  await page.getByTestId('till-screen').waitFor()
  await shoot('till')
  await page.getByTestId('till-close').first().click()
  await page.getByTestId('count-10000').waitFor()
  await shoot('till_close')
}

/** Opens the till with ten hundreds; a till that another browser left open is taken over as it is. */
async function openTill(page, shoot) {
  await page.getByTestId('open-till').first().click()
  const goOn = page.getByTestId('adopt-till')
  const notes = page.getByTestId('count-10000')
  await goOn.or(notes).first().waitFor()
  if (await goOn.isVisible()) {
    await goOn.click()
  } else {
    const isInput = await notes.evaluate((element) => element.tagName === 'INPUT')
    await (isInput ? notes : notes.locator('input')).fill('10')
    await shoot('till_open')
    await page.getByTestId('open-till-confirm').click()
  }
  await page.getByTestId('search').waitFor()
  // The message that the till is open goes by itself.
  await page.waitForTimeout(5_500)
}
