import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dataDir } from '#config/app'
import { nowIso } from '#core/clock'
import { readSetting, writeSetting } from '#core/settings'
import { transaction } from '#core/sql'

export interface DiskSpace {
  freeBytes: number
  totalBytes: number
}

interface DaySample {
  day: string
  freeBytes: number
}

const SETTING = 'health.disk_days'
const KEPT_DAYS = 30

let keptDay = ''

/** Room on the disk that holds the data folder; null where the system does not say. */
export async function diskSpace(): Promise<DiskSpace | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(resolve(dataDir))
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
  } catch {
    return null
  }
}

/** Keeps one figure a day, so that growth can be told after a restart too. */
export async function keepDiskSample(): Promise<void> {
  const day = nowIso().slice(0, 10)
  if (day === keptDay) return
  const space = await diskSpace()
  if (!space) return
  const days = await readSetting<DaySample[]>(SETTING, [])
  const others = days.filter((sample) => sample.day !== day).slice(1 - KEPT_DAYS)
  const next = [...others, { day, freeBytes: space.freeBytes }]
  await transaction((sql) => writeSetting(sql, SETTING, next))
  keptDay = day
}

/** Bytes by which the free room shrinks a day, over the days kept; null before there are two. */
export async function shrinkingBytesPerDay(): Promise<number | null> {
  const days = await readSetting<DaySample[]>(SETTING, [])
  const [first] = days
  const last = days.at(-1)
  if (!first || !last || first.day === last.day) return null
  const between = (Date.parse(last.day) - Date.parse(first.day)) / 86_400_000
  return Math.round((first.freeBytes - last.freeBytes) / between)
}
