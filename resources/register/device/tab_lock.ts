const NAME = 'tillhouse-register'

export interface TabLock {
  /** Resolves when another tab took the register over. */
  lost: Promise<void>
  release(): void
}

/**
 * Only one tab of a browser is the register. `takeOver` makes this tab the one, and the other says
 * so; without it the answer is null while another tab sells.
 */
export async function lockTab({ takeOver }: { takeOver: boolean }): Promise<TabLock | null> {
  return new Promise((resolve) => {
    const held = Promise.withResolvers<void>()
    const lost = Promise.withResolvers<void>()
    navigator.locks
      .request(NAME, takeOver ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null)
          return
        }
        resolve({ lost: lost.promise, release: held.resolve })
        return held.promise
      })
      .catch(() => lost.resolve())
  })
}
