import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, succeed } from '#core/result'
import type { PosPrinter, PrintFailureReason } from '#app/devices/pos_printer'

/** Jobs that a simulated printer keeps; older ones are thrown away like paper. */
const JOBS_KEPT = 20

/** Where the simulated printer of a register leaves its paper. */
export function simulatedPrinterFolder(dataFolder: string, registerId: string): string {
  return join(dataFolder, 'printer', registerId)
}

/**
 * A printer made of files: each job as `<number>.bin` (what a printer would get) and
 * `<number>.txt` (what a person would read). `trouble` plays a failure.
 */
export function createSimulatedPrinter(
  folder: string,
  trouble: PrintFailureReason | null = null
): PosPrinter {
  return {
    async print({ bytes, text }) {
      if (trouble) return fail({ reason: trouble })
      await mkdir(folder, { recursive: true })
      const numbers = await jobNumbers(folder)
      const number = String((numbers.at(-1) ?? 0) + 1).padStart(6, '0')
      await writeFile(join(folder, `${number}.bin`), bytes)
      await writeFile(join(folder, `${number}.txt`), text)
      await throwAway(folder, numbers.slice(0, -(JOBS_KEPT - 1)))
      return succeed(null)
    },
  }
}

/** What a simulated printer printed last, oldest first. */
export async function readSimulatedJobs(
  folder: string
): Promise<{ number: number; text: string; bytes: Uint8Array }[]> {
  const numbers = await jobNumbers(folder)
  return Promise.all(
    numbers.map(async (number) => {
      const path = join(folder, String(number).padStart(6, '0'))
      return {
        number,
        text: await readFile(`${path}.txt`, 'utf8'),
        bytes: await readFile(`${path}.bin`),
      }
    })
  )
}

async function jobNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => /^\d{6}\.txt$/.test(name))
    .map((name) => Number(name.slice(0, 6)))
    .sort((one, other) => one - other)
}

async function throwAway(folder: string, numbers: number[]): Promise<void> {
  for (const number of numbers) {
    const path = join(folder, String(number).padStart(6, '0'))
    await rm(`${path}.bin`, { force: true })
    await rm(`${path}.txt`, { force: true })
  }
}
