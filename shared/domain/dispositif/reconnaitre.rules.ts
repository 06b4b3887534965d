import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';

interface Nomme {
  readonly nom: string;
  readonly valideAu: string | null;
}

const ENTRE_PARENTHESES = /\(([^)]*)\)/gu;

/** Ce à quoi un dispositif se reconnaît : son nom, son nom sans parenthèses, chacun de ses sigles. */
export function clesDuDispositif(nom: string): readonly string[] {
  const sigles = [...nom.matchAll(ENTRE_PARENTHESES)].flatMap(([, dedans = '']) => dedans.split(','));
  const cles = [nom, nom.replace(ENTRE_PARENTHESES, ' '), ...sigles].map(cleDeNom);
  return [...new Set(cles.filter((cle) => cle !== ''))];
}

/** Le dispositif qu'un tableau nomme, par son nom ou son sigle ; de deux vagues du même sigle, la plus récente. */
export function reconnaitreLeDispositif<D extends Nomme>(catalogue: readonly D[], ecrit: string): D | null {
  const cherchees = clesDuDispositif(ecrit);
  const [entier] = cherchees;
  const trouves = catalogue
    .filter(({ nom }) => clesDuDispositif(nom).some((cle) => cherchees.includes(cle)))
    .toSorted((un, autre) => (autre.valideAu ?? '9999').localeCompare(un.valideAu ?? '9999'));
  return trouves.find(({ nom }) => cleDeNom(nom) === entier) ?? trouves[0] ?? null;
}
