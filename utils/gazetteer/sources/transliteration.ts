/**
 * The common ways English writes one Slavic name: Sergei and Sergey, Shugayev and Shugaev, Zelensky and Zelenskyy.
 * Only endings and first names of which every newsroom has its own spelling; at most a handful of forms a name.
 */
export function otherSpellings(name: string): string[] {
  let forms = [name];
  for (const group of GROUPS) {
    forms = forms.flatMap((form) => {
      for (const spelling of group) {
        if (!form.includes(spelling)) continue;
        const at = new RegExp(`\\b(\\p{L}*)${spelling}\\b`, 'u');
        const match = at.exec(form);
        if (match) return group.map((other) => form.replace(at, `$1${other}`));
      }
      return [form];
    });
    if (forms.length > MOST) break;
  }
  return forms.filter((form) => form !== name).slice(0, MOST);
}

const MOST = 8;

/** Longest first, so that "skyy" is not taken for "sky" with a stray letter. */
const GROUPS = [
  ['Sergey', 'Sergei', 'Serhii', 'Serhiy'],
  ['Andrey', 'Andrei', 'Andrii', 'Andriy'],
  ['Alexey', 'Alexei', 'Aleksei', 'Aleksey'],
  ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmytro'],
  ['Yury', 'Yuri', 'Yuriy', 'Yurii'],
  ['Valery', 'Valeriy', 'Valerii'],
  ['Vitaly', 'Vitaliy', 'Vitalii'],
  ['Alexander', 'Aleksandr', 'Alexandr'],
  ['skyy', 'skyi', 'skiy', 'skii', 'sky'],
  ['ayev', 'aev'],
  ['eyev', 'eev'],
];
