/** The device's clock with its measured offset to the server's (decisions 5). */
export class RegisterClock {
  #skewMs = 0

  /** Milliseconds to add to the device's clock to get the server's. */
  get skewMs(): number {
    return this.#skewMs
  }

  /** Skew above two minutes is shown to the operator. */
  get isFarOff(): boolean {
    return Math.abs(this.#skewMs) > 120_000
  }

  /** Takes a server time that was read `tripMs` after it was asked for. */
  measure(serverTime: string, tripMs: number): void {
    const server = Date.parse(serverTime)
    if (Number.isNaN(server)) return
    this.#skewMs = Math.round(server + tripMs / 2 - Date.now())
  }

  now(): { deviceAt: string; correctedAt: string; skewMs: number } {
    const device = Date.now()
    return {
      deviceAt: new Date(device).toISOString(),
      correctedAt: new Date(device + this.#skewMs).toISOString(),
      skewMs: this.#skewMs,
    }
  }
}
