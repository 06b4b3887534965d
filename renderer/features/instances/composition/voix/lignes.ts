import type { Entree } from '#shared/contract/contract.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import type { Acte, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { VoixDatee } from '#shared/domain/instance/voix.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { nomDuSiege, type SiegeLu } from '../lecture.ts';

/** Une ligne de l'arrêté : les voix d'un siège, ou celles d'une organisation, quel que soit le nombre de ses sièges. */
export interface LigneDeVoix {
  readonly cle: string;
  readonly categorie: CategorieDeMembres;
  readonly nom: string;
  /** Qui occupe le siège, ou combien de sièges portent ces voix. */
  readonly note: string | null;
  readonly siegeId: string | null;
  readonly organisme: string | null;
  readonly sieges: readonly SiegeLu[];
}

/** Nombre tapé pour chaque ligne ; `null` : rien, `NaN` : illisible. */
export type NombresDeVoix = Readonly<Record<string, number | null>>;

/** Catégorie des organisations de salariés et d'employeurs, dont les voix sont à l'organisation (R. 5311-38, 3° et 4°). */
export const categorieDesOrganisations = (type: TypeInstance): string | null =>
  type === 'CDPE' ? '5' : type === 'CRPE' ? '4' : null;

const duSiege = (lu: SiegeLu): LigneDeVoix => ({
  cle: lu.siege.id,
  categorie: lu.categorie,
  nom: nomDuSiege(lu),
  note: lu.titulaire === null ? 'siège vacant' : nomComplet(lu.titulaire.personne),
  siegeId: lu.siege.id,
  organisme: null,
  sieges: [lu],
});

function deLOrganisation(organisme: string, siens: readonly SiegeLu[]): LigneDeVoix | null {
  const [premier] = siens;
  if (premier === undefined) return null;
  return {
    ...duSiege(premier),
    cle: `o:${enTri(organisme)}`,
    nom: organisme,
    note: siens.length > 1 ? `${pluriel(siens.length, 'siège', 'sièges')} ensemble` : duSiege(premier).note,
    siegeId: null,
    organisme,
    sieges: siens,
  };
}

/**
 * Les lignes à saisir, dans l'ordre du décret. Une organisation de salariés ou d'employeurs a la sienne ; les autres
 * organismes aussi, quand l'arrêté donne leurs voix ensemble (`ensemble`) et qu'ils ont plusieurs sièges.
 */
export function lignesDeVoix(
  type: TypeInstance,
  sieges: readonly SiegeLu[],
  ensemble: boolean,
): readonly LigneDeVoix[] {
  const delibererent = sieges.filter(({ categorie }) => categorie.voix);
  const groupes = Map.groupBy(
    delibererent.filter(({ siege, categorie }) => siege.organisme !== null && categorie.numero !== 'P'),
    ({ siege }) => enTri(siege.organisme ?? ''),
  );
  const partenaires = categorieDesOrganisations(type);
  return delibererent.flatMap((lu) => {
    const { organisme } = lu.siege;
    const siens = organisme === null || lu.categorie.numero === 'P' ? [] : (groupes.get(enTri(organisme)) ?? []);
    const groupee = lu.categorie.numero === partenaires ? siens.length > 0 : ensemble && siens.length > 1;
    if (organisme === null || !groupee) return [duSiege(lu)];
    return siens[0] === lu ? (deLOrganisation(organisme, siens) ?? []) : [];
  });
}

/** Les voix d'un arrêté, ligne par ligne ; ce qu'il donne à un seul siège d'une organisation lui revient. */
export function nombresDe(lignes: readonly LigneDeVoix[], voix: readonly VoixDatee[]): NombresDeVoix {
  const siennes = ({ organisme, sieges }: LigneDeVoix) =>
    voix.filter((une) =>
      une.organisme === null
        ? sieges.some(({ siege }) => siege.id === une.siegeId)
        : organisme !== null && enTri(une.organisme) === enTri(organisme),
    );
  return Object.fromEntries(
    lignes.map((ligne) => {
      const trouvees = siennes(ligne);
      return [ligne.cle, trouvees.length === 0 ? null : trouvees.reduce((somme, { nombre }) => somme + nombre, 0)];
    }),
  );
}

/** Ce qui s'enregistre : les lignes remplies, et de quelle ligne vient chacune. */
export function enVoix(lignes: readonly LigneDeVoix[], nombres: NombresDeVoix) {
  const remplies = lignes.flatMap((ligne) => {
    const nombre = nombres[ligne.cle] ?? null;
    return nombre === null || Number.isNaN(nombre) ? [] : [{ ligne, nombre }];
  });
  return {
    voix: remplies.map(({ ligne: { siegeId, organisme }, nombre }) => ({
      siegeId,
      organisme,
      nombre,
    })) satisfies Entree<'voix.definir'>['voix'],
    cles: remplies.map(({ ligne }) => ligne.cle),
  };
}

/** Cet arrêté donne-t-il ensemble les voix d'un organisme qui n'est pas une organisation de salariés ou d'employeurs ? */
export const donneEnsemble = (type: TypeInstance, sieges: readonly SiegeLu[], voix: readonly VoixDatee[]): boolean =>
  voix.some(
    ({ organisme }) =>
      organisme !== null &&
      sieges.some(
        ({ siege, categorie }) =>
          categorie.numero !== categorieDesOrganisations(type) && enTri(siege.organisme ?? '') === enTri(organisme),
      ),
  );

/** L'arrêté qui fixe les voix en vigueur depuis une date : celui de ce jour, sinon le dernier pris avant. */
export function arreteDesVoix(actes: readonly Acte[], depuis: string | null): Acte | null {
  const siens = actes
    .filter(({ nature, date }) => nature === 'voix' && (depuis === null || date === null || date <= depuis))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return siens[0] ?? null;
}

/** Ce que chaque côté se partagerait : la moitié des voix de l'État déjà saisies (R. 5311-38, 1° et 2°) ; `null` sinon. */
export function moitieDesVoixDeLEtat(lignes: readonly LigneDeVoix[], nombres: NombresDeVoix): number | null {
  const etat = lignes
    .filter(({ categorie }) => categorie.numero === '1')
    .reduce((somme, { cle }) => somme + (nombres[cle] ?? 0), 0);
  return etat > 0 && etat % 2 === 0 ? etat / 2 : null;
}
