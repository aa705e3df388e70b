/** Pieces of the same price that fit some of the groups of a set. */
export interface PieceRun {
  pieces: number
  groups: readonly number[]
}

/** Where a group may take a piece: from a run that is not used up, or from another group. */
interface Step {
  run: number
  to: number
  from: Step | null
}

/**
 * How many pieces of each run each group takes so that all needs are met, or null where they
 * cannot be. Runs stand dearest first: each piece is placed if there is any way to place it, others
 * moving to another group that they fit, so the pieces are the dearest that go round.
 */
export function assignPieces(
  runs: readonly PieceRun[],
  needs: readonly number[]
): number[][] | null {
  const missing = [...needs]
  let missed = needs.reduce((sum, need) => sum + need, 0)
  /** By run, as far as runs were looked at, and group. */
  const taken: number[][] = []
  for (const { pieces } of runs) {
    if (missed === 0) break
    const index = taken.push(needs.map(() => 0)) - 1
    let left = pieces
    for (let step = findPlace(index); step !== null && left > 0; step = findPlace(index)) {
      const moved = Math.min(left, missing[step.to]!, piecesOnTheWay(step))
      place(step, moved)
      left -= moved
      missed -= moved
    }
  }
  return missed === 0 ? taken : null

  /** The shortest way from a run to a group that misses pieces. */
  function findPlace(index: number): Step | null {
    const steps: Step[] = runs[index]!.groups.map((to) => ({ run: index, to, from: null }))
    const seen = new Set(runs[index]!.groups)
    for (const step of steps) {
      if (missing[step.to]! > 0) return step
      taken.forEach((byGroup, run) => {
        if (byGroup[step.to] === 0) return
        for (const to of runs[run]!.groups.filter((group) => !seen.has(group))) {
          seen.add(to)
          steps.push({ run, to, from: step })
        }
      })
    }
    return null
  }

  function piecesOnTheWay({ run, from }: Step): number {
    return from === null ? Infinity : Math.min(taken[run]![from.to]!, piecesOnTheWay(from))
  }

  function place(last: Step, pieces: number): void {
    missing[last.to]! -= pieces
    for (let step: Step | null = last; step !== null; step = step.from) {
      taken[step.run]![step.to]! += pieces
      if (step.from !== null) taken[step.run]![step.from.to]! -= pieces
    }
  }
}
