/** Short tones made here, so that no file has to be loaded before the first scan. */
const TONES = {
  added: [{ hertz: 1_320, ms: 45 }],
  unknown: [
    { hertz: 220, ms: 140 },
    { hertz: 175, ms: 220 },
  ],
  paid: [
    { hertz: 880, ms: 70 },
    { hertz: 1_175, ms: 110 },
  ],
} as const

export type Sound = keyof typeof TONES

let audio: AudioContext | null = null

/** Plays a sound; silent where the browser has none or has not been touched yet. */
export function playSound(sound: Sound): void {
  try {
    audio ??= new AudioContext()
    let at = audio.currentTime
    for (const { hertz, ms } of TONES[sound]) {
      at = playTone(audio, { hertz, seconds: ms / 1_000, at })
    }
  } catch {
    audio = null
  }
}

function playTone(
  context: AudioContext,
  tone: { hertz: number; seconds: number; at: number }
): number {
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = tone.hertz
  gain.gain.setValueAtTime(0.08, tone.at)
  gain.gain.exponentialRampToValueAtTime(0.001, tone.at + tone.seconds)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(tone.at)
  oscillator.stop(tone.at + tone.seconds)
  return tone.at + tone.seconds
}
