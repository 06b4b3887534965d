import { enTri } from '#shared/text/tri.ts';
import { DEBUTS, FINS, MILIEUX } from './noms.data.ts';
import type { Nommee, Personnage, Tirage } from './personnage.types.ts';
import { PRENOMS } from './prenoms.data.ts';

type Initiale = keyof typeof DEBUTS;

/** Ce qui précède un nom s'élide ou non : le personnage commence comme la personne. */
function initialeDe(mot: string): Initiale {
  const premiere = enTri(mot).at(0) ?? '';
  if (premiere === 'h') return 'h';
  return 'aeiouy'.includes(premiere) && premiere !== '' ? 'voyelle' : 'consonne';
}

const DES_PRENOMS = new Map<keyof typeof PRENOMS, ReadonlySet<string>>(
  (['Mme', 'M.', 'tous'] as const).map((genre) => [genre, new Set(PRENOMS[genre].map(enTri))]),
);

/** Le genre d'un prénom connu, si sa civilité manque : ce qui s'y accorde reste juste. */
function genreDe({ civilite, prenoms }: Nommee): keyof typeof PRENOMS {
  if (civilite !== null) return civilite;
  const connus = prenoms.map(enTri);
  return (['Mme', 'M.'] as const).find((genre) => connus.some((p) => DES_PRENOMS.get(genre)?.has(p))) ?? 'tous';
}

/** Tous les prénoms connus, formes de tri : de quoi reconnaître « Camille Essai » dans un champ. */
export const PRENOMS_CONNUS: ReadonlySet<string> = new Set([...DES_PRENOMS.values()].flatMap((noms) => [...noms]));

function nomNumero(initiale: Initiale, rang: number): string {
  const debuts = DEBUTS[initiale];
  const milieu = Math.floor(rang / debuts.length);
  return `${debuts[rang % debuts.length]}${MILIEUX[milieu % MILIEUX.length]}${FINS[Math.floor(milieu / MILIEUX.length) % FINS.length]}`;
}

const enAdresse = (texte: string): string =>
  enTri(texte)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

function prenomPour(nommee: Nommee, tirer: Tirage, interdits: ReadonlySet<string>): string {
  const tous = PRENOMS[genreDe(nommee)];
  const initiale = initialeDe(nommee.prenoms[0] ?? 'x');
  const siens = new Set(nommee.prenoms.map(enTri));
  const libres = tous.filter((prenom) => !siens.has(enTri(prenom)) && !interdits.has(enTri(prenom)));
  const pareils = libres.filter((prenom) => initialeDe(prenom) === initiale);
  const choix = pareils.length > 0 ? pareils : libres;
  return choix[tirer(`prenom ${nommee.cle}`) % choix.length] ?? 'Camille';
}

/**
 * Donne à chacun un prénom et un nom inventés, de son genre, chacun le sien : deux personnes n'ont jamais le même nom de
 * famille, et aucune celui d'une personne du fichier.
 * @param interdits formes de tri des mots qu'un nom ou un prénom inventé ne doit pas être : noms du fichier, communes
 */
export function inventerLesPersonnages(
  nommees: readonly Nommee[],
  tirer: Tirage,
  interdits: ReadonlySet<string>,
): ReadonlyMap<string, Personnage> {
  const pris = new Set<string>();
  const personnages = new Map<string, Personnage>();

  function nomLibre(initiale: Initiale, depart: number): string {
    const total = DEBUTS[initiale].length * MILIEUX.length * FINS.length;
    for (let pas = 0; pas < total; pas += 1) {
      const nom = nomNumero(initiale, (depart + pas) % total);
      const tri = enTri(nom);
      if (pris.has(tri) || interdits.has(tri)) continue;
      pris.add(tri);
      return nom;
    }
    // Plus de noms simples que de personnes : on en accole deux.
    return `${nomNumero(initiale, depart % total)}-${nomLibre('consonne', depart)}`;
  }

  const dansUnOrdreTire = nommees
    .map((nommee) => ({ nommee, rang: tirer(`ordre ${nommee.cle}`) }))
    .toSorted((une, autre) => une.rang - autre.rang || (une.nommee.cle < autre.nommee.cle ? -1 : 1));
  for (const { nommee } of dansUnOrdreTire) {
    const prenom = prenomPour(nommee, tirer, interdits);
    const nom = nomLibre(initialeDe(nommee.noms[0] ?? 'x'), tirer(`nom ${nommee.cle}`));
    personnages.set(nommee.cle, { prenom, nom, adresse: `${enAdresse(prenom)}.${enAdresse(nom)}` });
  }
  return personnages;
}
