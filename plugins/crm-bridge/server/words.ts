/** What the test button says; everything else the shop's own screens say. */
const WORDS = {
  en: { works: 'The system answers.', fails: 'The system does not answer as it should:' },
  nb: { works: 'Systemet svarer.', fails: 'Systemet svarer ikke som det skal:' },
  da: { works: 'Systemet svarer.', fails: 'Systemet svarer ikke, som det skal:' },
  nl: { works: 'Het systeem antwoordt.', fails: 'Het systeem antwoordt niet zoals het hoort:' },
  fi: { works: 'Järjestelmä vastaa.', fails: 'Järjestelmä ei vastaa niin kuin pitäisi:' },
} as const

export function wordsIn(locale: string) {
  const language = locale.split('-')[0]!
  return Object.hasOwn(WORDS, language) ? WORDS[language as keyof typeof WORDS] : WORDS.en
}
