import { shine, type Drawing } from '#app/setup/demo/draw/shapes'

/** Things for the house. */
export const drawHome: Record<string, Drawing> = {
  plate: (c, a) =>
    `<circle cx="100" cy="106" r="60" fill="${c}"/><circle cx="100" cy="106" r="60" fill="none" stroke="${a}" stroke-width="6"/><circle cx="100" cy="106" r="38" fill="#fff" opacity=".6"/><circle cx="100" cy="106" r="38" fill="none" stroke="${a}" stroke-width="2" opacity=".5"/>`,
  pot: (c, a) =>
    `<path d="M36 98h128" stroke="${c}" stroke-width="12" stroke-linecap="round"/><path d="M50 92h100v52q0 20-20 20H70q-20 0-20-20z" fill="${c}"/><path d="M50 92q50-34 100 0z" fill="${a}"/><circle cx="100" cy="68" r="8" fill="${c}"/>${shine('M62 108v34')}`,
  knife: (c, a) =>
    `<path d="M62 44q40 34 46 76l-18 14q-34-40-28-90z" fill="${c}"/><path d="M92 130l14-12l34 34q8 10 0 14t-16-4z" fill="${a}"/><path d="M70 62q18 26 24 52" stroke="#fff" stroke-width="4" fill="none" opacity=".6"/>`,
  board: (c, a) =>
    `<rect x="54" y="66" width="92" height="98" rx="10" fill="${c}"/><path d="M88 40h24v30H88z" fill="${c}"/><circle cx="100" cy="52" r="6" fill="#faf8f4"/><path d="M70 88q30 10 60 0M70 112q30 10 60 0M70 136q30 10 60 0" stroke="${a}" stroke-width="4" fill="none" opacity=".6"/>`,
  towel: (c, a) =>
    `<path d="M52 54h96v100q-48 14-96 0z" fill="${c}"/><path d="M52 74h96M52 84h96M52 132q48 14 96 0" stroke="${a}" stroke-width="5" fill="none"/><path d="M84 54v102M116 54v102" stroke="#fff" stroke-width="3" opacity=".5"/>`,
  pump: (c, a) =>
    `<path d="M92 60h16v20H92z" fill="#8d99a6"/><path d="M76 44h36q6 0 6 8v8H84q-8 0-8-8z" fill="#5c6670"/><path d="M64 84q0-8 8-8h56q8 0 8 8v72q0 10-10 10H74q-10 0-10-10z" fill="${c}"/><rect x="74" y="100" width="52" height="40" rx="4" fill="${a}"/><path d="M84 114h32M84 126h20" stroke="${c}" stroke-width="4" stroke-linecap="round"/>${shine('M70 92v60')}`,
  brush: (c, a) =>
    `<path d="M128 40q10 8 4 16l-40 46l-18-16l40-44q6-8 14-2z" fill="${c}"/><path d="M66 82l32 28q-4 20-22 28t-34 2q-8-4-6-14q2-30 30-44z" fill="${c}"/><path d="M42 128l-6 30M54 138l0 28M68 138l6 26M82 132l12 24" stroke="${a}" stroke-width="8" stroke-linecap="round"/>`,
  bulb: (c, a) =>
    `<path d="M100 42q46 2 46 46q0 22-18 36q-6 6-6 16H78q0-10-6-16q-18-14-18-36q0-44 46-46z" fill="${c}"/><path d="M80 142h40v18q-20 12-40 0z" fill="${a}"/><path d="M80 150h40" stroke="#fff" stroke-width="4" opacity=".6"/><path d="M86 122V98l14 10l14-10v24" stroke="#fff" stroke-width="4" fill="none" opacity=".8"/>${shine('M66 86q2-18 16-26')}`,
  candle: (c, a) =>
    `<path d="M84 82h32v82H84z" fill="${c}"/><ellipse cx="100" cy="82" rx="16" ry="5" fill="#fff" opacity=".6"/><path d="M100 82v-14" stroke="#5c4a3a" stroke-width="4"/><path d="M100 34q18 22 0 38q-18-16 0-38z" fill="${a}"/><path d="M100 48q8 12 0 20q-8-8 0-20z" fill="#fff" opacity=".7"/><path d="M116 92v20q-6 6-8-2V92z" fill="#fff" opacity=".35"/>`,
  card: (c, a) =>
    `<rect x="46" y="58" width="108" height="92" rx="5" fill="${c}" stroke="#d9cfbf" stroke-width="2"/><path d="M46 62l54 44l54-44" fill="none" stroke="${a}" stroke-width="4" opacity=".35"/><path d="M100 88q14-20 28-4q8 18-28 42q-36-24-28-42q14-16 28 4z" fill="${a}"/>`,
  book: (c, a) =>
    `<path d="M58 46h78q8 0 8 8v106H68q-12 0-12-12V48z" fill="${c}"/><path d="M56 148q0-10 12-10h76v22H68q-12 0-12-12z" fill="${a}"/><path d="M62 148h80" stroke="#cdbf9f" stroke-width="3"/><rect x="76" y="66" width="50" height="26" rx="3" fill="${a}" opacity=".9"/><path d="M86 106h30M92 116h18" stroke="${a}" stroke-width="4" stroke-linecap="round" opacity=".7"/>`,
  plant: (c, a) =>
    `<path d="M100 118q-6-34-40-40q2 30 40 40zM100 118q6-42 42-50q0 38-42 50zM100 116q-14-36 2-66q18 32-2 66z" fill="${c}"/><path d="M66 118h68l-8 40q-2 8-10 8H84q-8 0-10-8z" fill="${a}"/><path d="M62 112h76v14H62z" fill="${a}"/><path d="M62 126h76" stroke="#000" stroke-width="3" opacity=".12"/>`,
  basket: (c, a) =>
    `<path d="M62 98q0-52 38-52t38 52" fill="none" stroke="${a}" stroke-width="9"/><path d="M44 96h112l-12 62q-2 8-10 8H66q-8 0-10-8z" fill="${c}"/><path d="M48 114h104M52 132h96M56 150h88M74 98l6 66M100 98v66M126 98l-6 66" stroke="${a}" stroke-width="5" opacity=".7"/>`,
  lamp: (c, a) =>
    `<path d="M74 46h52l12 42H62z" fill="${c}"/><rect x="76" y="88" width="48" height="72" rx="8" fill="${a}"/><path d="M86 100v48M100 100v48M114 100v48" stroke="#fff" stroke-width="3" opacity=".25"/><circle cx="100" cy="110" r="7" fill="${c}"/><path d="M68 40l-8-12M100 36V22M132 40l8-12" stroke="#e8b93a" stroke-width="5" stroke-linecap="round"/>`,
  tool: (c, a) =>
    `<path d="M92 84h18v74q0 8-9 8t-9-8z" fill="${c}"/><path d="M60 50h62q22 0 26 26l-20-6v18H60q-8 0-8-8V58q0-8 8-8z" fill="${a}"/><path d="M60 58h54" stroke="#fff" stroke-width="4" opacity=".4" stroke-linecap="round"/>`,
  thermos: (c, a) =>
    `<rect x="80" y="34" width="40" height="26" rx="6" fill="${a}"/><path d="M72 62h56q6 0 6 8v86q0 10-10 10H76q-10 0-10-10V70q0-8 6-8z" fill="${c}"/><path d="M66 78h68M66 148h68" stroke="${a}" stroke-width="5"/><path d="M134 92h10q10 0 10 10v24q0 10-10 10h-10" fill="none" stroke="${a}" stroke-width="7"/>${shine('M78 90v48')}`,
  service: (c, a) =>
    `<circle cx="100" cy="104" r="58" fill="${c}"/><path d="M64 90h72v52H64z" fill="${a}"/><path d="M100 90v52M64 112h72" stroke="${c}" stroke-width="6"/><path d="M100 90q-26-4-24-20t24 20q26-4 24-20t-24 20z" fill="none" stroke="${a}" stroke-width="6"/>`,
}
