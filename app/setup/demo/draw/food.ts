import { shine, type Drawing } from '#app/setup/demo/draw/shapes'

const leafOn = (x: number, y: number, color: string) =>
  `<path d="M${x} ${y}q4-20 22-20q2 18-22 20z" fill="${color}"/>`

/** Things to eat and drink. */
export const drawFood: Record<string, Drawing> = {
  loaf: (c, a) =>
    `<path d="M34 120c0-44 30-62 66-62s66 18 66 62q0 42-22 42H56q-22 0-22-42z" fill="${c}"/>
     ${[64, 92, 120].map((x) => `<path d="M${x} 82q14 10 8 34" stroke="${a}" stroke-width="7" fill="none" stroke-linecap="round"/>`).join('')}${shine('M50 110q4-28 26-36')}`,
  roll: (c, a) =>
    `<ellipse cx="100" cy="122" rx="58" ry="40" fill="${c}"/><path d="M62 108q38-30 76 0" stroke="${a}" stroke-width="7" fill="none" stroke-linecap="round"/><path d="M74 128q26-18 52 0" stroke="${a}" stroke-width="5" fill="none" stroke-linecap="round" opacity=".7"/>${shine('M56 118q6-18 20-24')}`,
  bun: (c, a) =>
    `<circle cx="100" cy="114" r="50" fill="${c}"/><path d="M100 114m-30 0a30 30 0 1 1 30 30a20 20 0 1 1-14-34" fill="none" stroke="${a}" stroke-width="9" stroke-linecap="round"/>${shine('M60 104q6-24 26-32')}`,
  cake: (c, a) =>
    `<path d="M42 100l116-26v30l-116 14z" fill="${a}"/><path d="M42 104h116v56H42z" fill="${c}"/><path d="M42 104h116v14q-14 14-28 2t-28 2t-28 0t-32-4z" fill="${a}"/><path d="M42 138h116" stroke="#fff" stroke-width="6" opacity=".7"/><circle cx="118" cy="74" r="11" fill="${a}"/>`,
  box: (c, a) =>
    `<path d="M58 56h84v108H58z" fill="${c}"/><path d="M142 56l14 10v98h-14z" fill="${a}" opacity=".55"/><path d="M58 56l14-10h84v20l-14-10z" fill="${a}" opacity=".3"/><rect x="70" y="84" width="60" height="40" rx="4" fill="${a}"/><path d="M80 98h40M80 110h26" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".85"/>`,
  mug: (c, a) =>
    `<path d="M136 92h14a20 20 0 0 1 0 44h-14" fill="none" stroke="${c}" stroke-width="12"/><path d="M52 74h88v66q0 24-24 24H76q-24 0-24-24z" fill="${c}"/><ellipse cx="96" cy="76" rx="44" ry="10" fill="${a}"/><path d="M52 118h88v14H52z" fill="${a}" opacity=".35"/><path d="M84 58q-8-10 0-20M108 58q-8-10 0-20" stroke="#b9ada0" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  bag: (c, a) =>
    `<path d="M58 62q42-10 84 0l6 102H52z" fill="${c}"/><path d="M56 48h88l-2 16H58z" fill="${c}"/><path d="M56 62h88" stroke="#fff" stroke-width="3" opacity=".5"/><circle cx="100" cy="114" r="27" fill="${a}"/><path d="M88 114h24M92 104h16M92 124h16" stroke="${c}" stroke-width="4" stroke-linecap="round"/>`,
  carton: (c, a) =>
    `<path d="M64 76h66v88H64z" fill="${c}"/><path d="M130 76l14-8v88l-14 8z" fill="#c9d3dd"/><path d="M64 76l14-28h52l14 20-14 8z" fill="#f7fafc"/><path d="M78 48h52v-10H78z" fill="${a}"/><path d="M64 104q32-18 66 0v34q-34 16-66 0z" fill="${a}"/><circle cx="97" cy="121" r="9" fill="#fff" opacity=".85"/>`,
  cup: (c, a) =>
    `<path d="M58 80h84l-10 78q-1 6-8 6H76q-7 0-8-6z" fill="${c}"/><path d="M54 70h92v14H54z" rx="4" fill="${a}"/><path d="M64 108h72l-4 30H68z" fill="${a}" opacity=".85"/><circle cx="92" cy="122" r="7" fill="#fff" opacity=".8"/><circle cx="108" cy="124" r="7" fill="#fff" opacity=".8"/>`,
  cheese: (c, a) =>
    `<path d="M36 130l90-62q36 8 40 62z" fill="${c}"/><path d="M36 130h130v32H36z" fill="${a}"/><circle cx="112" cy="104" r="9" fill="${a}"/><circle cx="134" cy="118" r="6" fill="${a}"/><circle cx="86" cy="120" r="6" fill="${a}"/><circle cx="70" cy="146" r="7" fill="${c}"/><circle cx="126" cy="148" r="9" fill="${c}"/>`,
  eggs: (c, a) =>
    `${[62, 100, 138].map((x) => `<ellipse cx="${x}" cy="106" rx="19" ry="25" fill="${a}"/>`).join('')}<path d="M34 114h132l-10 46H44z" fill="${c}"/><path d="M34 114q16 18 32 0t34 0t34 0t32 0" fill="none" stroke="#fff" stroke-width="4" opacity=".4"/>`,
  bottle: (c, a) =>
    `<path d="M88 36h24v32q22 12 22 36v52q0 10-10 10H76q-10 0-10-10v-52q0-24 22-36z" fill="${c}"/><rect x="86" y="28" width="28" height="14" rx="3" fill="${a}"/><rect x="66" y="108" width="68" height="38" fill="${a}"/><path d="M78 120h44M78 132h28" stroke="${c}" stroke-width="4" stroke-linecap="round"/>${shine('M76 98q2-14 14-22')}`,
  can: (c, a) =>
    `<path d="M66 58h68v98q-34 14-68 0z" fill="${c}"/><ellipse cx="100" cy="58" rx="34" ry="9" fill="#cfd6db"/><path d="M66 92q34 14 68 0v34q-34 14-68 0z" fill="${a}"/><ellipse cx="102" cy="57" rx="10" ry="3" fill="#8d99a6"/>${shine('M76 74v70')}`,
  jar: (c, a) =>
    `<path d="M62 72h76q8 6 8 20v60q0 12-12 12H66q-12 0-12-12V92q0-14 8-20z" fill="${c}"/><rect x="58" y="50" width="84" height="22" rx="4" fill="#8d7a5c"/><rect x="66" y="102" width="68" height="40" rx="4" fill="${a}"/><path d="M78 116h44M84 128h32" stroke="${c}" stroke-width="4" stroke-linecap="round"/>${shine('M62 100v40')}`,
  tin: (c, a) =>
    `<path d="M48 92h104v56q-52 18-104 0z" fill="${c}"/><ellipse cx="100" cy="92" rx="52" ry="16" fill="#d7dde1"/><ellipse cx="100" cy="92" rx="42" ry="11" fill="#c2cacf"/><path d="M48 114q52 18 104 0v22q-52 18-104 0z" fill="${a}"/><path d="M84 128q16-12 32 0q-16 12-32 0z" fill="${c}"/>`,
  apple: (c, a) =>
    `<path d="M100 78q44-22 58 16q10 36-22 64q-14 10-36 2q-22 8-36-2q-32-28-22-64q14-38 58-16z" fill="${c}"/><path d="M100 78q-2-18 6-28" stroke="#6b4226" stroke-width="6" fill="none" stroke-linecap="round"/>${leafOn(104, 66, a)}${shine('M58 108q2-18 14-24')}`,
  pear: (c, a) =>
    `<path d="M100 56q20 0 22 26q2 16 20 30q18 22 4 40q-14 16-46 14q-32 2-46-14q-14-18 4-40q18-14 20-30q2-26 22-26z" fill="${c}"/><path d="M100 58q0-14 6-20" stroke="#6b4226" stroke-width="6" fill="none" stroke-linecap="round"/>${leafOn(104, 52, a)}${shine('M66 132q2-14 12-20')}`,
  banana: (c, a) =>
    `<path d="M44 74q10 66 92 78q22 2 24-10q-70-6-88-76z" fill="${c}"/><path d="M52 66q24 60 96 66q14 0 14 8q-74-4-104-68z" fill="${c}" opacity=".75"/><path d="M44 76q2-16 16-22l12 10q-14 4-20 14z" fill="${a}"/><path d="M156 140l8 8" stroke="${a}" stroke-width="8" stroke-linecap="round"/>`,
  citrus: (c, a) =>
    `<ellipse cx="90" cy="112" rx="48" ry="44" fill="${c}"/><circle cx="128" cy="130" r="34" fill="${a}"/><circle cx="128" cy="130" r="28" fill="#fff3d0"/>${[0, 60, 120].map((turn) => `<path d="M128 104v52" stroke="${a}" stroke-width="4" transform="rotate(${turn} 128 130)"/>`).join('')}${shine('M54 104q4-18 18-26')}`,
  carrot: (c, a) =>
    `<path d="M134 62q14 14 4 30q-32 56-78 72q-8 2-6-6q16-52 58-92q12-12 22-4z" fill="${c}"/><path d="M122 92l-12-8M104 114l-10-8M88 134l-8-6" stroke="#fff" stroke-width="4" opacity=".5" stroke-linecap="round"/><path d="M130 66q-6-24 6-34q4 14 2 28q14-18 28-14q-4 16-22 22q16-2 24 10q-18 10-32-2z" fill="${a}"/>`,
  potato: (c, a) =>
    `<path d="M52 92q22-34 66-24q44 12 42 54q-6 44-60 42q-50 0-58-30q-4-24 10-42z" fill="${c}"/><circle cx="86" cy="104" r="4" fill="${a}"/><circle cx="122" cy="98" r="4" fill="${a}"/><circle cx="108" cy="132" r="5" fill="${a}"/><circle cx="74" cy="134" r="3" fill="${a}"/>${shine('M62 104q8-18 24-22')}`,
  tomato: (c, a) =>
    `<path d="M100 74q56-18 60 40q0 50-60 50t-60-50q4-58 60-40z" fill="${c}"/><path d="M100 76l-26-8l14 16l-10 16l20-10l18 12l-4-18l20-12l-26 2l-4-18z" fill="${a}"/>${shine('M56 116q0-16 10-24')}`,
  leaf: (c, a) =>
    `<path d="M100 42q58 30 48 84q-14 38-48 38t-48-38q-10-54 48-84z" fill="${c}"/><path d="M100 62v100M100 92l-26-14M100 92l26-14M100 120l-32-14M100 120l32-14M100 146l-22-12M100 146l22-12" stroke="${a}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  berries: (c, a) =>
    `${[
      [72, 92],
      [104, 84],
      [132, 98],
      [88, 112],
      [118, 114],
    ]
      .map(
        ([x, y]) =>
          `<circle cx="${x}" cy="${y}" r="19" fill="${c}"/><circle cx="${x! - 6}" cy="${y! - 6}" r="4" fill="#fff" opacity=".5"/>`
      )
      .join(
        ''
      )}<path d="M44 116h112l-10 42q-2 6-8 6H62q-6 0-8-6z" fill="${a}"/><path d="M48 132h104" stroke="#b9a07a" stroke-width="4"/>`,
  chocolate: (c, a) =>
    `<rect x="56" y="48" width="88" height="116" rx="6" fill="${c}"/>${[0, 1].map((row) => [0, 1, 2].map((cell) => `<rect x="${62 + cell * 27}" y="${54 + row * 22}" width="22" height="17" rx="2" fill="#fff" opacity=".14"/>`).join('')).join('')}<path d="M50 98h100v62q0 6-6 6H56q-6 0-6-6z" fill="${a}"/><path d="M50 98l12 8l12-8l13 8l13-8l13 8l13-8l12 8l12-8" fill="none" stroke="#fff" stroke-width="4" opacity=".6"/><path d="M70 128h60M82 142h36" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".8"/>`,
  candy: (c, a) =>
    `<path d="M36 86q18 4 30 20q-8 20-24 28q4-24-6-48zM164 86q-18 4-30 20q8 20 24 28q-4-24 6-48z" fill="${a}"/><circle cx="100" cy="110" r="42" fill="${c}"/><path d="M76 78q24 30 8 72M112 70q24 34 8 78" stroke="${a}" stroke-width="10" fill="none"/>${shine('M68 104q4-16 14-20')}`,
}
