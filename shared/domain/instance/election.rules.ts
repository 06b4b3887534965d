import { z } from 'zod';
import { enTri } from '#shared/text/tri.ts';
import { dateCivile, idSchema } from '../champs.ts';
import type { College } from './instance.schema.ts';
import { etatMandat } from './mandat.rules.ts';
import type { TitreDuMembre } from './nomination.schema.ts';

/** Assemblées qu'une élection renouvelle ; les conseils communautaires suivent les municipales. */
export const porteeSchema = z.enum(['municipales', 'departementales', 'regionales']);
export type Portee = z.infer<typeof porteeSchema>;

export const electionSchema = z.object({ id: idSchema, portee: porteeSchema, date: dateCivile });
export type Election = z.infer<typeof electionSchema>;

export const porteeLibelle: Readonly<Record<Portee, string>> = {
  municipales: 'Élections municipales',
  departementales: 'Élections départementales',
  regionales: 'Élections régionales',
};

const PORTEES: Partial<Record<College, Portee>> = {
  communes: 'municipales',
  departement: 'departementales',
  region: 'regionales',
};

/** « 1er adjoint », « deuxième vice-présidente ». */
const RANG = /(?:(?:\d+ ?(?:er|re|e|eme)|premiere?|deuxieme|troisieme) )?/u;
const MANDATS_D_ELU =
  /(?:maires?\b|adjointe?\b(?! (?:au|a la|du|de la) (?:direct|chef|respons|delegue))|(?:vice-)?president|elue?\b|conseill(?:er|ere) (?:delegue|municipa|communaut|metropolit|departement|region|territorial|d.?alsace|de paris))/u;
const MANDAT_ELECTIF = new RegExp(`^${RANG.source}${MANDATS_D_ELU.source}`, 'u');

/** La fonction commence, ou reprend après une virgule, par un mandat électif : ni « association des maires », ni « cabinet du maire ». */
const estUnMandatElectif = (fonction: string): boolean =>
  enTri(fonction)
    .split(/[,;]/u)
    .some((part) => MANDAT_ELECTIF.test(part.trim()));

/** Ce membre est-il un élu ? Le titre le dit ; à défaut, sa fonction le laisse croire, et c'est à préciser. */
export function estElu(titre: TitreDuMembre | null, fonction: string | null): 'oui' | 'a_preciser' | 'non' {
  if (titre !== null) return titre === 'elu' ? 'oui' : 'non';
  return fonction !== null && estUnMandatElectif(fonction) ? 'a_preciser' : 'non';
}

/** Un mandat, tel qu'une élection peut le toucher. */
export interface MandatExpose {
  readonly debut: string | null;
  readonly fin: string | null;
  readonly titre: TitreDuMembre | null;
  readonly fonction: string | null;
  readonly college: College;
}

/**
 * Membres élus dont une élection peut faire perdre la qualité (R-024 ; R. 5311-36, al. 3) : ceux des collectivités qu'elle
 * renouvelle, en fonctions ce jour-là et nommés avant. Un élu reconduit garde sa qualité : la liste se vérifie.
 */
export const exposes = <M extends MandatExpose>(election: Pick<Election, 'portee' | 'date'>, mandats: readonly M[]) =>
  mandats.filter(
    (mandat) =>
      PORTEES[mandat.college] === election.portee &&
      (mandat.debut === null || mandat.debut < election.date) &&
      etatMandat(mandat, election.date) === 'en_cours' &&
      estElu(mandat.titre, mandat.fonction) !== 'non',
  );
