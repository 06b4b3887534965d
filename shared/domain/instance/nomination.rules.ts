import { dateCourte } from '#shared/dates/format.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import type { Constat } from '../constat.ts';
import { type CategorieDeMembres, categorieDe } from './categories.data.ts';
import type { Categorie, TypeInstance } from './instance.schema.ts';
import type { Nomination } from './nomination.schema.ts';
import type { Regime } from './types.data.ts';

/** L'autorité qui propose la nomination d'un membre de cette catégorie ; `null` : personne, le préfet nomme seul. */
export const proposition = ({ numero, propose, deDroit }: CategorieDeMembres): string | null =>
  numero === 'P' || propose === 'préfet' || deDroit ? null : propose;

/** Les 8° et 9° d'un comité départemental se proposent après consultation d'un réseau régional (R. 5311-23). */
export const demandeConsultation = (type: TypeInstance, categorie: Categorie): boolean =>
  type === 'CDPE' && (categorie === '8' || categorie === '9');

interface Mandate extends Nomination {
  readonly id: string;
  readonly debut: string | null;
}

export interface NominationAControler {
  readonly type: TypeInstance;
  readonly categorie: Categorie;
  readonly mandat: Mandate;
}

/**
 * Ce qui manque au dossier d'une nomination : la proposition et la consultation que demande le décret (R-202 ;
 * R. 5311-17, -23, -32), l'arrêté qui nomme. On le signale là où la nomination se lit ; rien n'est bloqué.
 */
export function controlerNomination({ type, categorie, mandat }: NominationAControler): readonly Constat[] {
  const definition = categorieDe(type, categorie);
  if (definition === null || !definition.troisAns) return [];
  const constats: Constat[] = [];
  const dire = (code: string, gravite: Constat['gravite'], phrase: string) =>
    constats.push({ code, gravite, phrase, article: definition.article, ou: mandat.id });
  const autorite = proposition(definition);
  const { proposePar, proposeLe, consulteLe, arrete, arreteLe, debut } = mandat;
  if (autorite !== null && (proposePar === null || proposeLe === null))
    dire('R-202', 'attention', `Proposition à consigner : ${autorite}.`);
  if (demandeConsultation(type, categorie) && consulteLe === null)
    dire('R-202', 'attention', 'Consultation du réseau régional à consigner.');
  if (proposeLe !== null && debut !== null && proposeLe > debut)
    dire('R-202', 'attention', `Proposée le ${dateCourte(proposeLe)}, après le début du mandat.`);
  if (arrete === null && arreteLe === null) dire('R-025', 'information', 'Arrêté de nomination à renseigner.');
  return constats;
}

interface Supplee {
  readonly titre: Nomination['titre'];
  readonly assemblee: string | null;
  readonly personne: Pick<Personne, 'structure'>;
}

/**
 * Suppléance dans une instance du code des relations entre le public et l'administration (R-215 ; R. 133-3) : qui siège
 * par sa fonction est suppléé par quelqu'un du même service, un élu par un élu de la même assemblée, une personnalité
 * qualifiée par personne ; elle peut donner pouvoir. @returns ce qui ne convient pas, ou `null`.
 */
export function refusDeSuppleance(regime: Regime, titulaire: Supplee, suppleant: Supplee): string | null {
  if (regime !== 'CRPA') return null;
  if (titulaire.titre === 'qualifie')
    return 'Une personnalité qualifiée n’a pas de suppléant ; elle peut donner pouvoir.';
  const autre = (a: string | null, b: string | null) => a !== null && b !== null && enTri(a) !== enTri(b);
  if (titulaire.titre === 'elu') {
    if (suppleant.titre !== null && suppleant.titre !== 'elu') return 'Un élu n’est suppléé que par un élu.';
    return autre(titulaire.assemblee, suppleant.assemblee)
      ? 'Un élu n’est suppléé que par un élu de la même assemblée.'
      : null;
  }
  return titulaire.titre === 'fonction' && autre(titulaire.personne.structure, suppleant.personne.structure)
    ? 'Qui siège en raison de sa fonction est suppléé par quelqu’un du même service.'
    : null;
}
