const UNITES = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;
const DIZAINES = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
] as const;

/**
 * Un nombre en lettres dans une phrase : « vingt et un », « soixante-dix-sept », « quatre-vingts ».
 * Au-delà de 99, et pour ce qui n’est pas un entier, les chiffres.
 * @param feminin « une », « vingt et une ».
 */
export function enLettres(nombre: number, feminin = false): string {
  if (!Number.isInteger(nombre) || nombre < 0 || nombre > 99) return String(nombre);
  const un = (mot: string) => (feminin ? mot.replace(/un$/u, 'une') : mot);
  if (nombre < 20) return un(UNITES[nombre] ?? '');
  const rang = Math.floor(nombre / 10);
  const soixanteEtPlus = rang === 7 || rang === 9;
  const reste = nombre - (soixanteEtPlus ? rang - 1 : rang) * 10;
  const dizaine = DIZAINES[rang] ?? '';
  if (reste === 0) return rang === 8 ? 'quatre-vingts' : dizaine;
  const etUn = (reste === 1 || reste === 11) && rang < 8;
  return `${dizaine}${etUn ? ' et ' : '-'}${un(UNITES[reste] ?? '')}`;
}
