const wakers = new Set<() => void>()

/** New deliveries are there, or a plugin that has some has just started. */
export function wakeDeliveries(): void {
  wakers.forEach((wake) => wake())
}

/** Lets the worker of this process hear of them; the answer undoes it. */
export function onNewDeliveries(wake: () => void): () => void {
  wakers.add(wake)
  return () => wakers.delete(wake)
}
