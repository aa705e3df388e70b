import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, CDPSession, Page } from 'playwright'
import { timesOf, type Times } from '#tests/benchmarks/support/figures'

/** Milliseconds after the key event that the page waited for. */
interface Paint {
  changed: number
  painted: number
  secondFrame: number
}

declare global {
  interface Window {
    nextPaint(key: string | null, testId: string): void
    lastPaint: Promise<Paint>
  }
}

const LINES_OF_A_SALE = 20
const SCANNER_GAP_MS = 8
const LONGEST_MS = 10_000
const SEARCH_MS = 1_500
const BARE_PAGE = `data:text/html,${encodeURIComponent(`<!doctype html>
<input autofocus /><p data-testid="total">0</p>
<script>
  const total = document.querySelector('p')
  addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') total.textContent = Number(total.textContent) + 1
  })
</script>`)}`

/**
 * Before the page's own scripts, so that its listeners come after: `nextPaint` waits for a key and
 * then for a change of an element. A message posted in an animation frame comes after its paint.
 */
export async function watchPaints(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let expect: ((event: KeyboardEvent) => void) | null = null
    window.addEventListener('keydown', (event) => expect?.(event), { capture: true })
    window.nextPaint = (key, testId) => {
      window.lastPaint = new Promise((resolve) => {
        expect = (event) => {
          if (key !== null && event.key !== key) return
          expect = null
          const since = () => performance.now() - event.timeStamp
          const textOf = () => document.querySelector(`[data-testid=${testId}]`)?.textContent ?? ''
          const before = textOf()
          const observer = new MutationObserver(() => {
            if (textOf() === before) return
            observer.disconnect()
            const changed = since()
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              const painted = new Promise<number>((done) => (port1.onmessage = () => done(since())))
              port2.postMessage(null)
              requestAnimationFrame(async () => {
                const secondFrame = since()
                resolve({ changed, painted: await painted, secondFrame })
              })
            })
          })
          observer.observe(document, { subtree: true, childList: true, characterData: true })
        }
      })
    }
  })
}

/** Makes the page's processor so many times slower; the worker with the catalog is another thread. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-testid=search]') !== null &&
      document.querySelector('[data-testid=no-catalog]') === null
  )
}

/** Takes the items off the device as if it were new; its key and its operator stay. */
export async function forgetCatalog(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('tillhouse-catalog')
        deletion.onsuccess = () => resolve()
        deletion.onerror = () => reject(deletion.error)
      })
  )
}

/** Scans each code, twenty to a sale that is paid in cash. */
export async function measureScans(
  page: Page,
  codes: readonly string[]
): Promise<Record<keyof Paint, Times>> {
  const session = await page.context().newCDPSession(page)
  const paints: Paint[] = []
  for (const [index, code] of codes.entries()) {
    await page.evaluate(() => window.nextPaint('Enter', 'total'))
    await scanNow(session, code)
    const paint = await lastPaint(page, LONGEST_MS)
    if (paint === null) throw new Error(`The scan of ${code} changed nothing`)
    paints.push(paint)
    const isLast = index === codes.length - 1
    if (isLast || (index + 1) % LINES_OF_A_SALE === 0) await payInCash(page)
  }
  await session.detach()
  return {
    changed: timesOf(paints.map(({ changed }) => changed)),
    painted: timesOf(paints.map(({ painted }) => painted)),
    secondFrame: timesOf(paints.map(({ secondFrame }) => secondFrame)),
  }
}

/**
 * What the browser itself needs at this speed: a page that knows nothing but a number, which the
 * Enter of a scan raises at once. Nothing that is drawn can be faster here.
 */
export async function measureBarePage(page: Page, codes: readonly string[]): Promise<Times> {
  await page.goto(BARE_PAGE)
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (const code of codes) {
    await page.evaluate(() => window.nextPaint('Enter', 'total'))
    await scanNow(session, code)
    const paint = await lastPaint(page, LONGEST_MS)
    if (paint === null) throw new Error('The bare page drew nothing')
    times.push(paint.painted)
  }
  await session.detach()
  return timesOf(times)
}

async function payInCash(page: Page): Promise<void> {
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('next-sale').click()
  await page.getByTestId('next-sale').waitFor({ state: 'detached' })
}

/** Types the first word of a name, and measures the key that begins the second. */
export async function measureSearches(page: Page, names: readonly string[]): Promise<Times> {
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (const name of names) {
    const search = page.getByTestId('search')
    await search.click()
    const begun = name.slice(0, name.indexOf(' ') + 1)
    await search.fill(begun)
    await page.getByTestId('result').first().waitFor()
    const key = name[begun.length]!
    await page.evaluate(() => window.nextPaint(null, 'results'))
    await press(session, key, key)
    const paint = await lastPaint(page, SEARCH_MS)
    // Another letter need not change which forty names come first.
    if (paint !== null) times.push(paint.painted)
    await search.fill('')
  }
  await session.detach()
  return timesOf(times)
}

/**
 * Keys at a scanner's pace, each sent when it is due and with that time, so that a busy machine does
 * not make the scanner a person; Enter with the time at which the browser really gets it.
 */
async function scanNow(session: CDPSession, code: string): Promise<void> {
  const pressed: Promise<unknown>[] = []
  const startedAt = Date.now()
  for (const [index, key] of [...code].entries()) {
    const dueAt = startedAt + index * SCANNER_GAP_MS
    await wait(Math.max(0, dueAt - Date.now()))
    pressed.push(press(session, key, key, dueAt / 1_000))
  }
  await wait(Math.max(0, startedAt + code.length * SCANNER_GAP_MS - Date.now()))
  await Promise.all([...pressed, press(session, 'Enter', '\r')])
}

function press(session: CDPSession, key: string, text: string, timestamp?: number) {
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp }),
  ])
}

function lastPaint(page: Page, patienceMs: number): Promise<Paint | null> {
  return Promise.race([
    page.evaluate(() => window.lastPaint),
    page.waitForTimeout(patienceMs).then(() => null),
  ])
}
