import type { MoveInKind } from '#app/move_in/kinds'
import type { Target } from '#app/move_in/engine/target'
import { itemsTarget } from '#app/move_in/targets/items'

/** What can be moved in, one line each. */
const TARGETS: readonly Target[] = [itemsTarget]

export function findTarget(kind: MoveInKind): Target {
  const found = TARGETS.find((one) => one.kind === kind)
  if (!found) throw new Error(`Nothing takes in ${kind}`)
  return found
}

/** The kinds that something takes in. */
export function knownKinds(): MoveInKind[] {
  return TARGETS.map(({ kind }) => kind)
}
