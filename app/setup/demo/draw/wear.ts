import { shine, type Drawing } from '#app/setup/demo/draw/shapes'

const knit = (y: number, color: string) =>
  `<path d="M56 ${y}l8-8l8 8l8-8l8 8l8-8l8 8l8-8l8 8l8-8l8 8" fill="none" stroke="${color}" stroke-width="5"/>`

/** Things to wear and to play with. */
export const drawWear: Record<string, Drawing> = {
  beanie: (c, a) =>
    `<path d="M48 122q0-66 52-66t52 66z" fill="${c}"/><rect x="42" y="118" width="116" height="32" rx="10" fill="${a}"/>${[58, 74, 90, 106, 122, 138].map((x) => `<path d="M${x} 124v20" stroke="${c}" stroke-width="4" opacity=".45"/>`).join('')}<circle cx="100" cy="50" r="15" fill="${a}"/>${knit(100, a)}`,
  mitten: (c, a) =>
    `<path d="M70 74q0-30 30-30t30 30v62H70z" fill="${c}"/><path d="M132 92q20-18 28 0q4 12-28 36z" fill="${c}"/><rect x="64" y="134" width="72" height="30" rx="8" fill="${a}"/><path d="M100 62l16 18l-16 18l-16-18z" fill="${a}"/><path d="M84 108h32M84 120h32" stroke="${a}" stroke-width="5"/>`,
  sweater: (c, a) =>
    `<path d="M74 50q26 18 52 0l34 20l10 66l-26 6l-8-40v60H64v-60l-8 40l-26-6l10-66z" fill="${c}"/><path d="M74 50q26 18 52 0l4 4q-30 24-60 0z" fill="${a}"/><path d="M66 92l9-9l8 9l9-9l8 9l9-9l8 9l9-9l8 9" fill="none" stroke="${a}" stroke-width="6"/><path d="M64 150h72" stroke="${a}" stroke-width="6"/><path d="M70 110h60" stroke="${a}" stroke-width="4" stroke-dasharray="4 6"/>`,
  scarf: (c, a) =>
    `<path d="M56 62q44-22 88 0v28q-44 22-88 0z" fill="${c}"/><path d="M104 92l38-6l8 74h-36z" fill="${c}"/><path d="M66 60v36M86 54v46M108 54v44M128 60v32" stroke="${a}" stroke-width="6"/><path d="M112 120h34M114 138h34" stroke="${a}" stroke-width="6"/><path d="M116 160v8M126 160v8M136 160v8M146 160v8" stroke="${c}" stroke-width="4"/>`,
  bear: (c, a) =>
    `<circle cx="70" cy="62" r="16" fill="${c}"/><circle cx="130" cy="62" r="16" fill="${c}"/><circle cx="100" cy="86" r="40" fill="${c}"/><ellipse cx="100" cy="140" rx="38" ry="28" fill="${c}"/><ellipse cx="100" cy="98" rx="20" ry="15" fill="${a}"/><circle cx="84" cy="80" r="5" fill="#2c2420"/><circle cx="116" cy="80" r="5" fill="#2c2420"/><path d="M94 94h12l-6 7z" fill="#2c2420"/><ellipse cx="100" cy="144" rx="20" ry="16" fill="${a}"/>`,
  ball: (c, a) =>
    `<circle cx="100" cy="108" r="56" fill="${c}"/><path d="M52 82q48 26 96 0M46 120q54 30 108 0" fill="none" stroke="${a}" stroke-width="12"/><circle cx="100" cy="62" r="9" fill="${a}"/>${shine('M62 100q4-18 16-26')}`,
  game: (c, a) =>
    `<rect x="44" y="56" width="112" height="104" rx="8" fill="${c}"/><rect x="56" y="68" width="88" height="80" rx="4" fill="${a}"/>${[0, 1, 2].map((row) => [0, 1, 2, 3].map((cell) => ((row + cell) % 2 ? '' : `<rect x="${60 + cell * 20}" y="${76 + row * 21}" width="20" height="21" fill="${c}" opacity=".35"/>`)).join('')).join('')}<circle cx="80" cy="128" r="9" fill="#fff"/><circle cx="120" cy="90" r="9" fill="#2c2420"/>`,
  train: (c, a) =>
    `<rect x="40" y="92" width="74" height="48" rx="8" fill="${c}"/><path d="M104 62h50v78h-50z" fill="${a}"/><rect x="114" y="74" width="30" height="24" rx="3" fill="#fff" opacity=".85"/><path d="M54 92V66h18v26z" fill="${a}"/><circle cx="63" cy="56" r="10" fill="#d9d4cc"/><circle cx="64" cy="150" r="15" fill="#3a3128"/><circle cx="128" cy="150" r="15" fill="#3a3128"/><circle cx="64" cy="150" r="6" fill="#d9a13c"/><circle cx="128" cy="150" r="6" fill="#d9a13c"/>`,
}
