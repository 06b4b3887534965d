import { enBrut, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { personneSaisieSchema, type RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import { categorieSchema, collegeSchema } from '#shared/domain/instance/instance.schema.ts';

type MembreColle = Sortie<'membres.lireCollage'>['membres'][number];
type MembreAColler = Entree<'membres.coller'>['membres'][number];

/** Où va une ligne : « siege:… » un siège connu, « nouveau:4:communes » un siège à créer, « laisser » nulle part, vide à choisir. */
export type Place = `siege:${string}` | `nouveau:${string}` | 'laisser' | '';

/** Une ligne du collage, telle que la personne la corrige avant de nommer. */
export interface LigneCollee {
  /** Rang dans le collage, à partir de 1. */
  readonly rang: number;
  readonly personne: PersonneBrute;
  readonly role: RoleMandat;
  readonly place: Place;
  /** Personne déjà connue de l'annuaire, que la ligne complétera. */
  readonly dejaConnue: string | null;
  /** Ce que la lecture dit douteux, par champ ; s'efface quand le champ change. */
  readonly doutes: Readonly<Record<string, string>>;
}

export const CHAMPS = ['prenom', 'nom', 'fonction', 'structure', 'courriel', 'telephone'] as const;
export type ChampColle = (typeof CHAMPS)[number];

function placeProposee(siegeId: string | null, manque: MembreColle['manque'], siegeDeja: boolean): Place {
  if (siegeDeja) return 'laisser';
  if (siegeId !== null) return `siege:${siegeId}`;
  return manque === null ? '' : `nouveau:${manque.categorie}:${manque.college}`;
}

/** Les lignes de l'aperçu, une par personne lue. Qui siège déjà ou figure deux fois est laissé de côté. */
export const enLignes = (membres: readonly MembreColle[]): readonly LigneCollee[] =>
  membres.map(({ personne, role, siegeId, manque, fautes, dejaConnue }, n) => ({
    rang: n + 1,
    personne: enBrut(personne),
    role,
    place: placeProposee(siegeId, manque, fautes['siege'] !== undefined),
    dejaConnue,
    doutes: fautes,
  }));

export type Changement = Partial<Pick<LigneCollee, 'role' | 'place'>> & {
  readonly texte?: { readonly champ: ChampColle; readonly valeur: string };
  readonly inverser?: true;
};

/** Corrige une ligne ; ce qui a été touché n'est plus douteux. */
export function corriger(
  lignes: readonly LigneCollee[],
  { rang, changement }: { readonly rang: number; readonly changement: Changement },
): readonly LigneCollee[] {
  const { texte, inverser, ...reste } = changement;
  return lignes.map((ligne) => {
    if (ligne.rang !== rang) return ligne;
    const { prenom, nom } = ligne.personne;
    const touches = new Set<string>([
      ...(texte ? [texte.champ] : []),
      ...(inverser ? ['nom'] : []),
      ...(reste.place === undefined ? [] : ['siege']),
    ]);
    return {
      ...ligne,
      ...reste,
      personne: {
        ...ligne.personne,
        ...(texte && { [texte.champ]: texte.valeur }),
        ...(inverser && { prenom: nom, nom: prenom }),
      },
      doutes: Object.fromEntries(Object.entries(ligne.doutes).filter(([champ]) => !touches.has(champ))),
    };
  });
}

/**
 * Donne aux lignes sans siège les sièges vacants, dans l'ordre du décret puis des lignes ; faute de siège,
 * la ligne reste à choisir. Chaque place se corrige ensuite.
 */
export function placerDansLOrdre(
  lignes: readonly LigneCollee[],
  vacants: readonly string[],
): readonly { readonly rang: number; readonly changement: Changement }[] {
  const pris = new Set<Place>(lignes.map(({ place }) => place));
  const libres = vacants.map((id): Place => `siege:${id}`).filter((place) => !pris.has(place));
  return lignes
    .filter(({ place }) => place === '')
    .flatMap(({ rang }, n) => {
      const place = libres[n];
      return place === undefined ? [] : [{ rang, changement: { place } }];
    });
}

/** Ce qui empêche une ligne d'entrer, par champ (« siege » compris) ; vide : elle entre. */
export function empechements(ligne: LigneCollee, toutes: readonly LigneCollee[]): Readonly<Record<string, string>> {
  if (ligne.place === 'laisser') return {};
  const fautes: Record<string, string> = {};
  for (const { path, message } of personneSaisieSchema.safeParse(ligne.personne).error?.issues ?? [])
    fautes[String(path[0])] ??= message;
  if (ligne.place === '') fautes['siege'] = 'Choisissez le siège, ou laissez cette ligne de côté.';
  const premiere =
    ligne.role === 'titulaire' && ligne.place.startsWith('siege:')
      ? toutes.find((autre) => autre.role === 'titulaire' && autre.place === ligne.place)
      : undefined;
  if (premiere !== undefined && premiere.rang !== ligne.rang)
    fautes['siege'] = `La ligne ${premiere.rang} a déjà ce siège.`;
  return fautes;
}

export interface Bilan {
  readonly entrent: readonly LigneCollee[];
  readonly aRevoir: readonly { readonly ligne: LigneCollee; readonly champ: string; readonly phrase: string }[];
  readonly deCote: readonly LigneCollee[];
}

/** Ce qui entre, ce qui est à revoir et pourquoi, ce qui reste de côté. */
export function bilan(lignes: readonly LigneCollee[]): Bilan {
  const retenues = lignes.filter(({ place }) => place !== 'laisser');
  const aRevoir = retenues.flatMap((ligne) =>
    Object.entries(empechements(ligne, lignes)).map(([champ, phrase]) => ({ ligne, champ, phrase })),
  );
  const fautives = new Set(aRevoir.map(({ ligne }) => ligne.rang));
  return {
    entrent: retenues.filter(({ rang }) => !fautives.has(rang)),
    aRevoir,
    deCote: lignes.filter(({ place }) => place === 'laisser'),
  };
}

/** Une ligne prête, telle que le contrat l'attend. */
export function aColler({ personne, place, role, dejaConnue }: LigneCollee): MembreAColler {
  const [genre, cible = '', deCollege] = place.split(':');
  const categorie = categorieSchema.safeParse(cible).data ?? null;
  const { civilite, prenom, nom, fonction, structure, courriel, telephone } = personne;
  return {
    personne: { civilite, prenom, nom, fonction, structure, courriel, telephone },
    personneId: dejaConnue,
    siegeId: genre === 'siege' ? cible : null,
    nouveauSiege:
      genre === 'nouveau' && categorie !== null
        ? { categorie, college: collegeSchema.safeParse(deCollege).data ?? null, organisme: structure }
        : null,
    role,
  };
}
