const bodies = [
  ['Ủy ban nhân dân', "People's Committee"],
  ['Hội đồng nhân dân', "People's Council"],
  ['Sở Y tế', 'Department of Health'],
  ['Ban Dân tộc', 'Board for Ethnic Affairs'],
] as const;
const places = [
  ['Lạng Sơn', 'Lang Son'],
  ['Bắc Giang', 'Bac Giang'],
  ['Quảng Ninh', 'Quang Ninh'],
  ['Cao Bằng', 'Cao Bang'],
] as const;
const months = 'January February March April May June July August September October November December'.split(' ');

/** Draws numbers below a bound, the same in every run. */
type Draw = (below: number) => number;
type Pair = { readonly vi: string; readonly en: string };

const sentences: readonly ((draw: Draw) => Pair)[] = [
  (draw) => {
    const [[body, bodyEn], [place, placeEn]] = [of(bodies, draw), of(places, draw)];
    const [count, day, month] = [2 + draw(900), 1 + draw(28), draw(12)];
    return {
      vi: `Ngày ${day}/${month + 1}/2018, ${body} tỉnh ${place} đã hỗ trợ ${count} hộ nghèo ở vùng khó khăn.`,
      en: `On ${months[month]} ${day}, 2018, the ${placeEn} Provincial ${bodyEn} supported ${count} poor households in disadvantaged areas.`,
    };
  },
  (draw) => {
    const amount = 1 + draw(900);
    return {
      vi: `Tổng kinh phí thực hiện là ${amount},5 tỷ đồng, đạt ${draw(99)},5% kế hoạch năm.`,
      en: `Total funding for implementation is VND ${amount}.5 billion, or a large part of the annual plan.`,
    };
  },
  (draw) => {
    const [number, [place, placeEn]] = [1 + draw(3000), of(places, draw)];
    return {
      vi: `UBND tỉnh ${place} ban hành Kế hoạch ${number}/KH-UBND về phát triển kinh tế - xã hội.`,
      en: `The ${placeEn} Provincial People's Committee issued Plan No. ${number}/KH-UBND on socio-economic development.`,
    };
  },
  (draw) => ({
    vi: `Hội nghị có ${10 + draw(300)} đại biểu tham dự, trong đó có lãnh đạo các sở, ban, ngành của tỉnh.`,
    en: `The conference was attended by ${10 + draw(300)} delegates, among them leaders of provincial departments.`,
  }),
];

function of<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)] as T; // drawn below its length
}

/** A PO file of so many pairs of administrative sentences, about half of them with a figure that differs. */
export function poOf(size: number): string {
  let seed = 1;
  const draw = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const entries = Array.from({ length: size }, (_, index) => {
    const { vi, en } = of(sentences, draw)(draw);
    return `\nmsgctxt "p${index + 1}s1"\nmsgid "${vi}"\nmsgstr "${en}"\n`;
  });
  const head = ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit', 'Language: en'];
  return `msgid ""\nmsgstr ""\n${head.map((line) => `"${line}\\n"`).join('\n')}\n${entries.join('')}`;
}
