import type { InstanceFiche, SiegeComplet } from '#shared/contract/instance.contract.ts';
import { CATEGORIES, type CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import { controlerComposition } from '#shared/domain/instance/composition.rules.ts';
import type { Constat } from '#shared/domain/constat.ts';
import { departementsDesCommunes } from '#shared/domain/instance/ressort.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { etatSiege, suppleantsLe, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { SiegeACompter } from '#shared/domain/instance/nombre-fixe.rules.ts';

type Mandat = SiegeComplet['mandats'][number];

/** Un siège tel qu'il est à une date. */
export interface SiegeLu {
  readonly siege: SiegeComplet;
  readonly categorie: CategorieDeMembres;
  readonly etat: 'pourvu' | 'echu' | 'vacant';
  readonly titulaire: Mandat | null;
  readonly suppleants: readonly Mandat[];
  /** Dernier titulaire d'un siège dont le mandat est passé. */
  readonly precedent: Mandat | null;
}

const dernierEchu = (mandats: readonly Mandat[], date: string): Mandat | null =>
  mandats
    .filter(({ role, fin }) => role === 'titulaire' && fin !== null && fin < date)
    .toSorted((a, b) => (b.fin ?? '').localeCompare(a.fin ?? ''))[0] ?? null;

/** Les sièges d'une instance à une date civile, dans l'ordre du décret puis de leur rang. */
export function lireSieges(type: TypeInstance, sieges: readonly SiegeComplet[], date: string): readonly SiegeLu[] {
  return CATEGORIES[type].flatMap((categorie) =>
    sieges
      .filter((siege) => siege.categorie === categorie.numero)
      .toSorted((un, autre) => un.rang - autre.rang)
      .map((siege) => ({
        siege,
        categorie,
        etat: etatSiege(siege.mandats, date),
        titulaire: titulaireLe(siege.mandats, date),
        suppleants: suppleantsLe(siege.mandats, date),
        precedent: dernierEchu(siege.mandats, date),
      })),
  );
}

/** Ce que l'on dit d'un siège sans organisme : « 4° Communes et groupements ». */
export const nomDuSiege = ({ siege, categorie }: Pick<SiegeLu, 'siege' | 'categorie'>): string =>
  siege.organisme ?? (categorie.numero === 'P' ? 'Présidence' : `${categorie.alinea} ${categorie.bref}`);

/** L'autre siège que cette personne occupe déjà comme titulaire, ou `null` : elle ne peut compter qu'une fois. */
export const autreSiegeDe = (sieges: readonly SiegeLu[], personneId: string, siegeId: string): SiegeLu | null =>
  sieges.find(({ siege, titulaire }) => siege.id !== siegeId && titulaire?.personne.id === personneId) ?? null;

export interface ComptesDeComposition {
  readonly sieges: number;
  readonly membres: number;
  readonly vacants: number;
  readonly avecVoix: number;
  readonly vacantsAvecVoix: number;
  /** Premier terme des mandats en cours ; `null` s'ils sont tous sans terme. */
  readonly jusquAu: string | null;
}

/** Les nombres de l'en-tête : membres titulaires en fonctions, sièges ayant voix délibérative (R. 5311-37), premier terme. */
export function compter(sieges: readonly SiegeLu[]): ComptesDeComposition {
  const pourvus = sieges.filter(({ etat }) => etat === 'pourvu');
  const avecVoix = sieges.filter(({ categorie }) => categorie.voix);
  const [jusquAu = null] = pourvus.flatMap(({ titulaire }) => titulaire?.fin ?? []).toSorted();
  return {
    sieges: sieges.length,
    membres: pourvus.length,
    vacants: sieges.length - pourvus.length,
    avecVoix: avecVoix.length,
    vacantsAvecVoix: avecVoix.filter(({ etat }) => etat !== 'pourvu').length,
    jusquAu,
  };
}

/** Ce qu'il faut des sièges pour en compter les membres, à la date où ils sont lus. */
export const aCompter = (sieges: readonly SiegeLu[]): readonly SiegeACompter[] =>
  sieges.map(({ siege: { id, categorie, organisme }, etat }) => ({
    id,
    categorie,
    organisme,
    pourvu: etat === 'pourvu',
  }));

/** Départements d'un comité local, d'après les codes de ses communes ; celui de l'instance sinon. */
export function departementsDe({
  instance,
  perimetre,
}: Pick<InstanceFiche, 'instance' | 'perimetre'>): readonly string[] {
  if (instance.type !== 'CLPE') return [instance.departementCode];
  return departementsDesCommunes(perimetre.communes.map(({ code }) => code));
}

type Composee = Pick<InstanceFiche, 'instance' | 'perimetre'> & {
  readonly sieges: readonly Pick<SiegeComplet, 'id' | 'categorie' | 'epciSiren'>[];
};

/** Ce que les règles constatent de la composition. */
export const constatsDe = ({ instance, sieges, perimetre }: Composee): readonly Constat[] =>
  controlerComposition({
    instance,
    sieges,
    departements: departementsDe({ instance, perimetre }),
    epci: perimetre.epci.map(({ siren, libelle }) => ({ siren, nom: libelle })),
  });

/** Les intercommunalités du périmètre d'un comité local qui n'ont pas leur siège. */
export const epciSansSiege = ({
  instance,
  sieges,
  perimetre,
}: Pick<InstanceFiche, 'instance' | 'sieges' | 'perimetre'>): InstanceFiche['perimetre']['epci'] =>
  instance.type === 'CLPE'
    ? perimetre.epci.filter(({ siren }) => !sieges.some(({ epciSiren }) => epciSiren === siren))
    : [];
