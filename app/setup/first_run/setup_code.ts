import { randomInt, timingSafeEqual } from 'node:crypto'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { countAttempt } from '#core/count_attempts'
import { fail, succeed, type Result } from '#core/result'
import { digestOf } from '#app/users/secret_tokens'

/** Letters and digits that are not taken for each other when read off a screen. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 10
const GROUP = 5
const CODE_PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** The one guesses ten times from one address in ten minutes, all together forty times an hour. */
function limitsOf(address: string) {
  return [
    { key: `setup_code:${address}`, requests: 10, duration: '10 minutes' },
    { key: 'setup_code', requests: 40, duration: '1 hour' },
  ]
}

export type SetupCodeFailure = { reason: 'refused' | 'locked' }

export const setupCodePath = resolve(dataDir, 'setup_code')

/** The code that opens the set-up from another machine: made once, kept for the owner's eyes only. */
export async function ensureSetupCode(): Promise<string> {
  const kept = await readCode()
  if (kept) return kept
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  await mkdir(dirname(setupCodePath), { recursive: true })
  await rm(setupCodePath, { force: true })
  try {
    const file = await open(setupCodePath, 'wx', 0o600)
    await file.writeFile(`${code}\n`)
    await file.close()
    return code
  } catch (error) {
    // Another process of this shop was faster; its code is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readCode()) ?? code
  }
}

/** Takes a keyed code, however it is spelt, and answers what a session keeps as proof of it. */
export async function takeSetupCode(
  keyed: string,
  address: string
): Promise<Result<string, SetupCodeFailure>> {
  if (!(await countAttempt(limitsOf(address)))) return fail({ reason: 'locked' })
  const given = keyed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const proof = digestOf(await ensureSetupCode())
  return isSame(digestOf(given), proof) ? succeed(proof) : fail({ reason: 'refused' })
}

/** Whether a session's proof is of the code that counts now. */
export async function isSetupProof(proof: unknown): Promise<boolean> {
  return typeof proof === 'string' && isSame(proof, digestOf(await ensureSetupCode()))
}

/** `7KQ2M-X4TBD`: two groups are read out and keyed with fewer slips than one. */
export function spellSetupCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`
}

export async function removeSetupCode(): Promise<void> {
  await rm(setupCodePath, { force: true })
}

async function readCode(): Promise<string | null> {
  const text = await readFile(setupCodePath, 'utf8').catch(() => '')
  return CODE_PATTERN.test(text.trim()) ? text.trim() : null
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
