/** The only place that reads the machine's clock; tests replace `now`. */
export const clock = {
  now: (): Date => new Date(),
}

/** The present instant as ISO 8601 UTC with milliseconds. */
export function nowIso(): string {
  return clock.now().toISOString()
}

/** Instants in the database: UTC, `yyyy-MM-dd HH:mm:ss.SSS`, the same text on both databases. */
export function toDatabaseTime(instant: Date | string): string {
  const iso = typeof instant === 'string' ? instant : instant.toISOString()
  return iso.slice(0, 23).replace('T', ' ')
}

/** Reads an instant written by `toDatabaseTime` back as ISO 8601 UTC. */
export function fromDatabaseTime(text: string): string {
  const [date, time = '00:00:00'] = text.split(' ')
  const [seconds, fraction = ''] = time.split('.')
  return `${date}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
}

export function nowForDatabase(): string {
  return toDatabaseTime(clock.now())
}

/** The instant so many milliseconds before another, both ISO 8601 UTC. */
export function earlierBy(iso: string, milliseconds: number): string {
  return new Date(Date.parse(iso) - milliseconds).toISOString()
}
