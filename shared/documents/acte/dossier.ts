import type { SiegeComplet } from '#shared/contract/instance.contract.ts';
import { type CategorieDeMembres, CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import type { Acte, Instance, NatureActe } from '#shared/domain/instance/instance.schema.ts';
import { suppleantsLe, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { MandatComplet, NombreFixe } from '#shared/domain/instance/nomination.schema.ts';
import type { Parametre } from '#shared/domain/instance/parametre.schema.ts';
import type { VoixDatee } from '#shared/domain/instance/voix.schema.ts';
import type { EmetteurDeDocument } from '#shared/domain/service/emetteur.schema.ts';
import type { Image } from '../blocs.ts';
import type { Specimen } from '#shared/domain/service/specimen.rules.ts';

/** Le territoire d’une instance, compté. */
export interface Ressort {
  readonly communes: number;
  readonly epci: number;
  readonly qpv: number;
}

/** Tout ce qu’un acte ou une lettre d’instance lit : rien d’autre n’y entre. */
export interface DossierDInstance {
  readonly instance: Instance;
  readonly actes: readonly Acte[];
  readonly sieges: readonly SiegeComplet[];
  readonly nombres: readonly NombreFixe[];
  readonly voix: readonly VoixDatee[];
  /** Départements du ressort, par code. */
  readonly departements: readonly string[];
  /** Ce que l’instance fixe elle-même de ses règles. */
  readonly parametres: readonly Parametre[];
  /** L’instance dont elle dépend, et celles qui dépendent d’elle, par leur nom. */
  readonly parent: string | null;
  readonly enfants: readonly string[];
  /** Ce que contient son territoire; `null` : elle n’en a pas à elle. */
  readonly ressort: Ressort | null;
  readonly emetteur: EmetteurDeDocument;
  /** Le jour auquel la composition se lit. */
  readonly date: string;
  readonly image: Image | null;
  /** Fichier d’exemple : le document porte « SPÉCIMEN ». */
  readonly exemple: Specimen;
}

/** Un siège à la date de l’acte : titulaire et suppléants en fonctions. */
export interface SiegeDActe {
  readonly siege: SiegeComplet;
  readonly categorie: CategorieDeMembres;
  readonly titulaire: MandatComplet | null;
  readonly suppleants: readonly MandatComplet[];
}

/** Les sièges d’une instance à la date de l’acte, dans l’ordre du décret. */
export const siegesDActe = ({ instance, sieges, date }: DossierDInstance): readonly SiegeDActe[] =>
  CATEGORIES[instance.type].flatMap((categorie) =>
    sieges
      .filter((siege) => siege.categorie === categorie.numero)
      .toSorted((un, autre) => un.rang - autre.rang)
      .map((siege) => ({
        siege,
        categorie,
        titulaire: titulaireLe(siege.mandats, date),
        suppleants: suppleantsLe(siege.mandats, date),
      })),
  );

/** L’acte de cette nature en vigueur à une date, ou `null` ; le plus récent l’emporte. */
export const acteEnVigueur = (
  { actes }: Pick<DossierDInstance, 'actes'>,
  nature: NatureActe,
  avant: string | null = null,
): Acte | null =>
  actes
    .filter((acte) => acte.nature === nature && (avant === null || acte.date === null || acte.date < avant))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;

/** Le ressort s’étend-il sur plusieurs départements ? L’arrêté est alors conjoint (R. 5311-29, -35). */
export const estConjoint = ({ departements }: Pick<DossierDInstance, 'departements'>): boolean =>
  new Set(departements).size > 1;
