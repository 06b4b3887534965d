import { nombreFr } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { titulaireLe } from '../instance/mandat.rules.ts';
import type { College, Siege } from '../instance/instance.schema.ts';
import type { MembreLu } from './collage.rules.ts';
import type { Mandat, Personne } from './personne.schema.ts';

/** Trouver à chaque personne collée le siège qui lui revient, d'après ce que la ligne dit d'elle. */

export interface SiegeOffert extends Siege {
  readonly mandats: readonly Mandat[];
}

export interface MembrePlace extends Pick<MembreLu, 'personne' | 'role' | 'fautes'> {
  readonly siegeId: string | null;
  /** Le siège de plus qu'il faudrait, quand aucun siège de ce genre n'est vacant. */
  readonly manque: Pick<Siege, 'categorie' | 'college'> | null;
  readonly dejaConnue: string | null;
}

/**
 * Le genre du siège à ajouter pour qui n'en a pas. Ni un président, ni une intercommunalité, ni un opérateur
 * n'ont de second siège d'office : la personne le choisit.
 */
function siegeManquant(lu: MembreLu, sieges: readonly SiegeOffert[]): MembrePlace['manque'] {
  const modele = choisir(lu, sieges);
  return modele === null || modele.categorie === 'P' || modele.epciSiren !== null || deLOperateur(modele)
    ? null
    : { categorie: modele.categorie, college: modele.college };
}

/** Ce que disent les mots d'une structure ou d'une fonction ; le premier motif qui convient l'emporte. */
const COLLEGES: readonly (readonly [RegExp, College])[] = [
  [/association des maires/u, 'communes'],
  [/france travail|pole emploi|missions? locales?|cap emploi|cheops/u, 'operateurs'],
  [/\b(?:cfdt|cgt|fo|force ouvriere|cftc|cfe-cgc|unsa)\b|salaries/u, 'salaries'],
  [/\b(?:medef|cpme|u2p|fnsea|udes|fesac)\b|employeurs|patron/u, 'employeurs'],
  [/\b(?:sous-)?prefe(?:t|te|cture)\b|\b(?:ddets(?:pp)?|dreets|drieets|sgare|rectorat|ddt|ars)\b|\betat\b/u, 'etat'],
  [/conseil regional|\bregion(?:ale?)?\b/u, 'region'],
  [/conseil departemental|\bdepartement(?:ale?)?\b|collectivite europeenne/u, 'departement'],
  [/\b(?:communautes?|agglomeration|metropole|communes?|mairie|maire|epci|ville|cc|ca|cu)\b/u, 'communes'],
];

/** Mots qui ne distinguent pas une structure d'une autre. */
const COMMUNS = new Set(
  'de du des la le les l d et en a au aux pour communaute communautes communes commune cc ca cu agglomeration metropole urbaine conseil mairie ville epci'.split(
    ' ',
  ),
);
const UNE_COMMUNE = /\b(?:mairie|ville|commune) d/u;
const UN_GROUPEMENT = /\b(?:communautes?|agglomeration|agglo|metropole|cc|ca|cu|epci)\b/u;

const motsPropres = (texte: string): string[] =>
  (enTri(texte).match(/[a-z0-9]+/gu) ?? []).filter((mot) => !COMMUNS.has(mot));

/** Ces deux noms désignent-ils la même structure ? « CC Sundgau » et « Communauté de communes du Sundgau ». */
export function memeStructure(dite: string, organisme: string): boolean {
  if (enTri(dite) === enTri(organisme)) return true;
  const [a, b] = [motsPropres(dite), motsPropres(organisme)];
  const [court, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return court.length > 0 && court.every((mot) => long.has(mot));
}

/**
 * Ce que dit la ligne désigne-t-il ce siège ? Celui d'une intercommunalité demande qu'elle soit dite telle, ou de son nom
 * exact : ni la mairie de la ville-centre, ni la mission locale du même pays.
 */
function designe(dite: string, { organisme, epciSiren }: SiegeOffert): boolean {
  if (organisme === null || !memeStructure(dite, organisme)) return false;
  if (epciSiren === null || UN_GROUPEMENT.test(enTri(dite))) return true;
  return !UNE_COMMUNE.test(enTri(dite)) && motsPropres(dite).length === motsPropres(organisme).length;
}

function collegeDe(textes: readonly (string | null)[]): College | null {
  for (const texte of textes) {
    const trouve = texte === null ? undefined : COLLEGES.find(([motif]) => motif.test(enTri(texte)));
    if (trouve !== undefined) return trouve[1];
  }
  return null;
}

/** « Préfète du Haut-Rhin », « Présidente du conseil départemental » : qui préside le comité. */
const preside = ({ personne: { fonction }, categorie }: MembreLu): boolean =>
  categorie === 'P' ||
  /^(?:(?:le|la) )?(?:co-?presidente?$|prefete?\b|presidente? du conseil (?:departemental|regional))/u.test(
    enTri(fonction ?? ''),
  );

/** Chaque opérateur a son siège, à son nom : celui de Cap emploi ne reçoit pas la mission locale dont le siège est pris. */
const deLOperateur = ({ college, organisme }: SiegeOffert): boolean => college === 'operateurs' && organisme !== null;

/** Le siège de la liste qui convient le mieux, du plus sûr au plus large ; `null` si rien ne désigne un siège. */
function choisir(lu: MembreLu, libres: readonly SiegeOffert[]): SiegeOffert | null {
  const { structure, fonction } = lu.personne;
  const college = collegeDe([structure, fonction, lu.rubrique]);
  if (preside(lu)) {
    const fauteuils = libres.filter((siege) => siege.categorie === 'P');
    const sien = fauteuils.find((siege) => siege.college === college);
    if (sien !== undefined || lu.categorie === 'P') return sien ?? fauteuils[0] ?? null;
  }
  const membres = libres.filter((siege) => siege.categorie !== 'P');
  const parOrganisme = [structure, fonction].flatMap((dite) =>
    dite === null ? [] : membres.filter((siege) => designe(dite, siege)),
  );
  const duCollege = membres.filter(
    (siege) => siege.college === college && siege.epciSiren === null && !deLOperateur(siege),
  );
  const deCategorie = membres.filter((siege) => siege.categorie === lu.categorie);
  return (
    parOrganisme.find((siege) => lu.categorie === null || siege.categorie === lu.categorie) ??
    deCategorie.find((siege) => siege.college === college && siege.epciSiren === null) ??
    (lu.categorie === null ? duCollege[0] : deCategorie.find((siege) => siege.epciSiren === null)) ??
    null
  );
}

const identite = ({ prenom, nom }: Pick<Personne, 'prenom' | 'nom'>) => enTri(`${prenom ?? ''} ${nom}`);

function annuaire(connues: readonly Personne[]) {
  const parCourriel = new Map(
    connues.flatMap((p) => (p.courriel === null ? [] : [[p.courriel.toLowerCase(), p.id] as const])),
  );
  const parNom = new Map(connues.map((p) => [identite(p), p.id] as const));
  return (p: MembreLu['personne']): string | null =>
    parCourriel.get(p.courriel?.toLowerCase() ?? '') ?? (p.prenom === null ? null : (parNom.get(identite(p)) ?? null));
}

/** Repère dans le collage une personne déjà vue : même adresse, ou mêmes prénom et nom. */
function createDoublons() {
  const vues = new Map<string, number>();
  return (personne: MembreLu['personne'], rang: number): string | null => {
    const cles = [personne.courriel, personne.nom === '' ? null : identite(personne)].filter(
      (cle): cle is string => cle !== null && cle !== '',
    );
    const premiere = cles.map((cle) => vues.get(cle)).find((vue) => vue !== undefined);
    for (const cle of cles) if (!vues.has(cle)) vues.set(cle, rang);
    return premiere === undefined
      ? null
      : `Cette personne figure déjà au rang ${nombreFr(premiere + 1)} de ce collage.`;
  };
}

/**
 * Propose un siège à chaque personne collée : son organisme, sa catégorie, sinon son collège. Un titulaire ne prend qu'un
 * siège vacant à la date donnée ; un suppléant suit le titulaire de sa structure. Qui siège déjà, ou figure deux fois
 * dans le collage, est signalé sans siège proposé.
 */
export function placerMembres(
  lus: readonly MembreLu[],
  sieges: readonly SiegeOffert[],
  connues: readonly Personne[],
  date: string,
): MembrePlace[] {
  const connue = annuaire(connues);
  const doublon = createDoublons();
  const vacants = new Set(sieges.filter((siege) => titulaireLe(siege.mandats, date) === null).map(({ id }) => id));
  const places: { structure: string | null; siege: SiegeOffert }[] = [];
  const siegeants = new Set(
    sieges.flatMap((siege) => siege.mandats.filter((m) => m.fin === null || m.fin >= date).map((m) => m.personne.id)),
  );

  return lus.map((lu, rang) => {
    const dejaConnue = connue(lu.personne);
    const repete = doublon(lu.personne, rang);
    const siege =
      dejaConnue !== null && siegeants.has(dejaConnue) ? 'Cette personne siège déjà dans ce comité.' : repete;
    const rendre = (siegeId: string | null, fautes = lu.fautes): MembrePlace => ({
      personne: lu.personne,
      role: lu.role,
      fautes,
      siegeId,
      manque: siegeId === null && fautes['siege'] === undefined ? siegeManquant(lu, sieges) : null,
      dejaConnue,
    });
    if (siege !== null) return rendre(null, { ...lu.fautes, siege });
    if (lu.role === 'suppleant') {
      const titulaire = places.findLast(
        (place) => place.structure !== null && place.structure === lu.personne.structure,
      );
      return rendre((titulaire?.siege ?? choisir(lu, sieges))?.id ?? null);
    }
    const choisi = choisir(
      lu,
      sieges.filter(({ id }) => vacants.has(id)),
    );
    if (choisi !== null) {
      vacants.delete(choisi.id);
      places.push({ structure: lu.personne.structure, siege: choisi });
    }
    return rendre(choisi?.id ?? null);
  });
}
