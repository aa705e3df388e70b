/**
 * Finds the one of several plugins that makes trouble by running half of those that it may be.
 * In the order in which they start, so that whatever a plugin needs runs with it.
 */
export interface Bisection {
  /** Known to be harmless. */
  cleared: readonly string[]
  /** One of these it is. */
  suspects: readonly string[]
}

export function beginBisection(inOrder: readonly string[]): Bisection {
  return { cleared: [], suspects: inOrder }
}

/** Those that run while the owner looks whether the trouble is still there. */
export function tried({ suspects }: Bisection): readonly string[] {
  return suspects.slice(0, Math.ceil(suspects.length / 2))
}

/** Those that are left off meanwhile. */
export function heldBack(now: Bisection): readonly string[] {
  return now.suspects.slice(tried(now).length)
}

export function narrow(now: Bisection, isTroubleThere: boolean): Bisection {
  return isTroubleThere
    ? { ...now, suspects: tried(now) }
    : { cleared: [...now.cleared, ...tried(now)], suspects: heldBack(now) }
}

/** The guilty one, once it is certain. */
export function guilty({ suspects }: Bisection): string | null {
  return suspects.length === 1 ? suspects[0]! : null
}
