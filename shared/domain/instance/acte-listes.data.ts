import type { TypeInstance } from './instance.schema.ts';

/** Une case d'une liste de contrôle. */
export interface CaseDeListe {
  readonly cle: string;
  readonly libelle: string;
  readonly article: string;
  /** Ce que le texte permet sans l'exiger. */
  readonly facultatif?: true;
}

const REGLEMENT: readonly CaseDeListe[] = [
  { cle: 'reunions', libelle: 'Organisation des réunions', article: 'R. 5311-45' },
  { cle: 'secretariat', libelle: 'Secrétariat des séances', article: 'R. 5311-45' },
  { cle: 'convocations', libelle: 'Diffusion des convocations', article: 'R. 5311-45' },
  { cle: 'documents', libelle: 'Diffusion des documents de travail', article: 'R. 5311-45' },
  { cle: 'proces_verbaux', libelle: 'Diffusion des procès-verbaux', article: 'R. 5311-45' },
];
const AUDITS: readonly CaseDeListe[] = [
  { cle: 'audit_information', libelle: 'Audits : information de la collectivité', article: 'R. 5311-3-6' },
  { cle: 'audit_accord', libelle: 'Audits : recueil de l’accord de la collectivité', article: 'R. 5311-3-6' },
];
const COMMISSIONS: CaseDeListe = {
  cle: 'commissions',
  libelle: 'Autres commissions et leurs règles',
  article: 'R. 5311-45, al. 2',
  facultatif: true,
};

/** Ce que détermine le règlement intérieur; celui d'un comité départemental parle aussi des audits. */
export const casesDuReglement = (type: TypeInstance): readonly CaseDeListe[] =>
  type === 'CDPE' ? [...REGLEMENT, ...AUDITS, COMMISSIONS] : [...REGLEMENT, COMMISSIONS];

/** Avec quoi le plan d'action pour l'insertion par l'activité économique veille à la cohérence. */
export const CASES_DU_PLAN_IAE: readonly CaseDeListe[] = [
  { cle: 'pdi', libelle: 'Cohérence avec le programme départemental d’insertion', article: 'R. 5311-26, 1°' },
  { cle: 'plie', libelle: 'Cohérence avec les plans locaux pour l’insertion et l’emploi', article: 'R. 5311-26, 1°' },
  { cle: 'contrats_ville', libelle: 'Cohérence avec les contrats de ville', article: 'R. 5311-26, 1°' },
];
