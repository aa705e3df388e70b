import type { Page } from 'playwright'
import { dataDir } from '#config/app'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { codePageTables, letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos, type Paper } from '#tests/support/decode_escpos'
import type { GivenShop } from '#tests/support/given_shop'

/** Text as the eye reads it: one kind of space, one kind of minus. */
export function plain(text: string): string {
  return text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

export async function textOf(page: Page, testId: string): Promise<string> {
  return plain(await page.getByTestId(testId).first().innerText())
}

/** Takes so many percent off the marked line, for the first of the usual reasons. */
export async function discountLine(page: Page, percent: string): Promise<void> {
  await page.getByTestId('line-discount').click()
  await page.getByTestId('figure').fill(percent)
  await page.getByTestId('usual-reason').first().click()
  await page.getByTestId('figure-submit').click()
  await page.getByTestId('figure').waitFor({ state: 'detached' })
}

/** Gives an amount of a tender in the payment that is open; without one it is the whole rest. */
export async function give(page: Page, tender: string, amount?: string): Promise<void> {
  await page.getByTestId(`tender-${tender}`).click()
  if (amount !== undefined) await page.getByTestId('given-amount').fill(amount)
  await page.getByTestId('take').click()
}

/** Waits until the sale is done and its receipt has come out of the simulated printer. */
export async function finishPrinted(page: Page, shop: GivenShop, jobs: number): Promise<Paper> {
  await page.getByTestId('done').waitFor()
  return printedPaper(shop, jobs)
}

/** The paper that came out as the job with this number, decoded from its bytes. */
export async function printedPaper(shop: GivenShop, number: number): Promise<Paper> {
  const folder = simulatedPrinterFolder(dataDir, shop.register.id)
  for (let attempt = 0; attempt < 200; attempt++) {
    const job = (await readSimulatedJobs(folder)).find((one) => one.number === number)
    if (job) return decodeEscPos(job.bytes, epson())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Print job ${number} did not come out`)
}

function epson() {
  const { profiles } = codePageTables()
  const profile = profiles.find(({ name }) => ['TM-T88V', 'epson'].includes(name)) ?? profiles[0]!
  return letterOf(profile.codePages)
}

/** All lines of a paper in one text. */
export function wordsOf(paper: Paper): string {
  return plain(paper.lines.map(({ text }) => text).join('\n'))
}
