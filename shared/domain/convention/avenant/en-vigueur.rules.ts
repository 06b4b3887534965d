import type { AnneeDeConvention } from '../annee.schema.ts';
import type { Convention } from '../convention.schema.ts';
import type { MembreDeConvention, Zone } from '../membre.schema.ts';
import type { Avenant, ValeurDAvenant } from './avenant.schema.ts';
import { type ChampDAvenant, champDAvenant } from './champs-d-avenant.data.ts';

/** Ce qu'un avenant peut toucher : la convention, ses années, ses organismes, ses zones. */
export interface DiteDesParties {
  readonly convention: Convention;
  readonly annees: readonly AnneeDeConvention[];
  readonly membres: readonly MembreDeConvention[];
  readonly zones: readonly Zone[];
}

export type EtatDAvenant = 'projet' | 'signe' | 'en_vigueur';

type Datation = Pick<Avenant, 'concluLe' | 'effetLe' | 'numero'>;

/** Jour où un avenant prend effet : celui qu'il dit, sinon celui de sa conclusion ; `null` : c'est un projet. */
export const effetDe = ({ concluLe, effetLe }: Omit<Datation, 'numero'>): string | null =>
  concluLe === null ? null : (effetLe ?? concluLe);

/** Où en est un avenant ce jour-là. */
export function etatDAvenant(avenant: Omit<Datation, 'numero'>, jour: string): EtatDAvenant {
  const effet = effetDe(avenant);
  if (effet === null) return 'projet';
  return effet <= jour ? 'en_vigueur' : 'signe';
}

/** Dans l'ordre où ils prennent effet, puis par numéro ; les projets à la fin. */
export const dansLOrdre = <A extends Datation>(avenants: readonly A[]): readonly A[] =>
  avenants.toSorted((a, b) => (effetDe(a) ?? '9999').localeCompare(effetDe(b) ?? '9999') || a.numero - b.numero);

/** Les avenants d'effet au plus ce jour-là (C7), dans l'ordre. */
export const avenantsEnVigueur = <A extends Datation>(avenants: readonly A[], jour: string): readonly A[] =>
  dansLOrdre(avenants.filter((un) => etatDAvenant(un, jour) === 'en_vigueur'));

/** Ceux qui précèdent un avenant, et qui sont signés ; d'un projet, tous les autres. */
export function avenantsAvant(avenants: readonly Avenant[], { id }: Pick<Avenant, 'id'>): readonly Avenant[] {
  const ordonnes = dansLOrdre(avenants);
  return ordonnes
    .slice(
      0,
      ordonnes.findIndex((un) => un.id === id),
    )
    .filter(({ concluLe }) => concluLe !== null);
}

/** La valeur telle que la convention l'écrirait, sous le nom de son champ. */
export function valeurEcrite({ champ, montant, nombre, texte, structure }: ValeurDAvenant): unknown {
  const { sorte } = champDAvenant(champ);
  if (sorte === 'montant') return montant;
  if (sorte === 'nombre' || sorte === 'taux') return nombre;
  if (sorte === 'case') return nombre === 1;
  return sorte === 'structure' ? structure : texte;
}

/** Les valeurs de la convention elle-même, l'une après l'autre ; ce qu'elle n'a pas ne lui est pas ajouté. */
export function appliquerALaConvention<C extends object>(convention: C, avenants: readonly Avenant[]): C {
  const changes = avenants.flatMap(({ valeurs }) =>
    valeurs
      .filter(({ champ }) => champDAvenant(champ).de === 'convention' && champ !== 'chefDeFile' && champ in convention)
      .flatMap((valeur): [string, unknown][] => [
        [valeur.champ, valeurEcrite(valeur)],
        ...(valeur.champ === 'porteur' && 'porteurId' in convention
          ? [['porteurId', valeur.structureId] as [string, unknown]]
          : []),
      ]),
  );
  return { ...convention, ...(Object.fromEntries(changes) as Partial<C>) };
}

/** La dernière valeur d'un champ d'une année ou d'un organisme ; `undefined` : aucun avenant n'y touche. */
const derniere = (
  avenants: readonly Avenant[],
  champ: ChampDAvenant,
  de: { readonly annee?: number; readonly membreId?: string },
): ValeurDAvenant | undefined =>
  avenants
    .flatMap(({ valeurs }) => valeurs)
    .findLast(
      (une) =>
        une.champ === champ &&
        (de.annee === undefined || une.annee === de.annee) &&
        (de.membreId === undefined || une.membreId === de.membreId),
    );

/** Une année, ses montants et ses bénéficiaires tels que ces avenants les laissent (D. 5316-5). */
export function appliquerALAnnee<A extends Pick<AnneeDeConvention, 'annee' | 'montant' | 'beneficiaires'>>(
  annee: A,
  avenants: readonly Avenant[],
): A {
  const montant = derniere(avenants, 'annee.montant', annee);
  const beneficiaires = derniere(avenants, 'annee.beneficiaires', annee);
  return {
    ...annee,
    ...(montant === undefined ? {} : { montant: montant.montant }),
    ...(beneficiaires === undefined ? {} : { beneficiaires: beneficiaires.nombre }),
  };
}

function appliquerAuMembre(membre: MembreDeConvention, avenants: readonly Avenant[]): MembreDeConvention {
  const { id: membreId } = membre;
  const role = derniere(avenants, 'membre.role', { membreId });
  const budget = derniere(avenants, 'membre.budget', { membreId });
  const contribution = derniere(avenants, 'membre.contribution', { membreId });
  const chef = derniere(avenants, 'chefDeFile', {});
  const parts = new Map(
    avenants.flatMap(({ valeurs }) =>
      valeurs
        .filter((une) => une.champ === 'membre.part' && une.membreId === membreId && une.montant !== null)
        .map(({ annee, montant }) => [annee, montant ?? 0]),
    ),
  );
  return {
    ...membre,
    ...(role === undefined ? {} : { role: role.texte }),
    ...(budget === undefined ? {} : { budget: budget.montant }),
    ...(contribution === undefined ? {} : { contribution: contribution.montant }),
    ...(chef === undefined ? {} : { chefDeFile: chef.membreId === membreId }),
    parts: [...parts].map(([annee, montant]) => ({ annee, montant })),
  };
}

/** Ce que les parties ont dit, une fois ces avenants appliqués l'un après l'autre. */
export function appliquer(initiale: DiteDesParties, avenants: readonly Avenant[]): DiteDesParties {
  const ids = new Set(avenants.map(({ id }) => id));
  const estLa = ({ entreeId, sortieId }: Pick<MembreDeConvention, 'entreeId' | 'sortieId'>): boolean =>
    (entreeId === null || ids.has(entreeId)) && (sortieId === null || !ids.has(sortieId));
  return {
    convention: appliquerALaConvention(initiale.convention, avenants),
    annees: initiale.annees.map((annee) => appliquerALAnnee(annee, avenants)),
    membres: initiale.membres
      .filter(estLa)
      .map((membre) => appliquerAuMembre(membre, avenants))
      .toSorted((a, b) => Number(b.chefDeFile) - Number(a.chefDeFile)),
    zones: initiale.zones.filter(estLa),
  };
}

/** La convention telle qu'elle vaut ce jour-là : ce qu'elle disait, puis les avenants d'effet au plus ce jour (C7). */
export const enVigueur = (initiale: DiteDesParties, avenants: readonly Avenant[], jour: string): DiteDesParties =>
  appliquer(initiale, avenantsEnVigueur(avenants, jour));

/** La convention telle qu'elle valait à la fin d'un exercice : ses comptes se lisent avec ce taux et cette clé. */
export const conventionDeLExercice = <C extends object>(initiale: C, avenants: readonly Avenant[], annee: number): C =>
  appliquerALaConvention(initiale, avenantsEnVigueur(avenants, `${annee}-12-31`));
