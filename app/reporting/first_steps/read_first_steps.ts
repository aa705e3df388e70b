import { readSetting } from '#core/settings'
import { read } from '#core/sql'
import { readHttpsSettings } from '#app/https/https_settings'
import {
  FIRST_STEPS,
  marksSetting,
  type FirstStep,
  type FirstStepKey,
  type FirstStepMarks,
} from '#app/reporting/first_steps/first_steps'

export interface FirstStepsReader {
  storeId: string
  userId: string
  /** Whether the page is being read over HTTPS right now, which settles that question. */
  isSecureVisit: boolean
}

/** What is done, open or set aside on the way to a shop that is ready. */
export async function readFirstSteps(reader: FirstStepsReader): Promise<FirstStep[]> {
  const marks = await readSetting<FirstStepMarks>(marksSetting(reader.storeId), {})
  const isDone = await findDone(reader)
  return FIRST_STEPS.map((key) => {
    if (isDone[key]) return { key, state: 'done' }
    return { key, state: marks[key]?.state ?? 'open' }
  })
}

async function findDone({
  storeId,
  userId,
  isSecureVisit,
}: FirstStepsReader): Promise<Record<FirstStepKey, boolean>> {
  const [row] = await read<Record<string, number>>(
    `select exists(select 1 from items where archived_at is null) as items,
            exists(select 1 from enrolments where store_id = ? and ended_at is null) as enrolments,
            exists(select 1 from sales where store_id = ?) as sales,
            (select count(*) from users where is_active = 1) > 1 as people,
            exists(select 1 from second_factors where user_id = ? and confirmed_at is not null) as factor`,
    [storeId, storeId, userId]
  )
  const has = (name: string) => Number(row?.[name]) === 1
  return {
    items: has('items'),
    register: has('enrolments'),
    sale: has('sales'),
    // Whether the rates are right only a person can say.
    tax: false,
    printer: await isPrinterTried(storeId),
    people: has('people'),
    second_factor: has('factor'),
    https: isSecureVisit || (await isHttpsSetUp()),
    backups: await isBackupSetUp(),
  }
}

async function isPrinterTried(storeId: string): Promise<boolean> {
  const rows = await read<{ settings: string }>(
    'select settings from registers where store_id = ? and archived_at is null',
    [storeId]
  )
  return rows.some(
    ({ settings }) => (JSON.parse(settings) as { printerTriedAt?: string | null }).printerTriedAt
  )
}

/** The server's own authority counts once the owner has said that it is the way to go. */
async function isHttpsSetUp(): Promise<boolean> {
  const { mode } = await readHttpsSettings()
  if (mode === 'own' || mode === 'proxy') return true
  const chosen = await readSetting<string | null>('https.mode', null)
  return mode === 'authority' && chosen === 'authority'
}

/** A plan is not enough: without the key nobody reads a backup on another machine. */
async function isBackupSetUp(): Promise<boolean> {
  const plan = await readSetting<object | null>('backups.plan', null)
  const key = await readSetting<{ confirmedAt: string | null } | null>('backups.key', null)
  return plan !== null && typeof key?.confirmedAt === 'string'
}
