import { sommeDite } from '../somme-dite.rules.ts';
import type { Appel } from './appel.schema.ts';
import type { AnneeDeCandidature, Decision } from './candidature.schema.ts';

type Annee = Pick<AnneeDeCandidature, 'annee' | 'demande' | 'retenu'>;

/** Ce que l'État mettrait sur une année : le retenu, sinon le demandé (centimes). */
const misSur = ({ demande, retenu }: Annee): number => retenu ?? demande ?? 0;

export interface Engagement {
  /** Centimes engagés par les candidatures retenues, à comparer à l'enveloppe. */
  readonly engage: number;
  /** De 0 à 1 et plus ; `null` : l'appel ne dit pas son enveloppe. */
  readonly part: number | null;
  /** L'année la plus chargée, quand l'enveloppe vaut par an. */
  readonly annee: number | null;
}

/**
 * La part engagée d'une enveloppe par les candidatures retenues. Pour toute la durée, tout s'ajoute ; par an, l'année la
 * plus chargée compte.
 */
export function engagementDe(
  { enveloppe, enveloppePar }: Pick<Appel, 'enveloppe' | 'enveloppePar'>,
  candidatures: readonly { readonly decision: Decision | null; readonly annees: readonly Annee[] }[],
): Engagement {
  const retenues = candidatures.filter(({ decision }) => decision === 'retenue').flatMap(({ annees }) => annees);
  const part = (engage: number) => (enveloppe === null || enveloppe === 0 ? null : engage / enveloppe);
  if (enveloppePar === 'total') {
    const engage = retenues.reduce((somme, annee) => somme + misSur(annee), 0);
    return { engage, part: part(engage), annee: null };
  }
  const parAnnee = new Map<number, number>();
  for (const annee of retenues) parAnnee.set(annee.annee, (parAnnee.get(annee.annee) ?? 0) + misSur(annee));
  const [chargee] = [...parAnnee].toSorted(([, une], [, autre]) => autre - une);
  return { engage: chargee?.[1] ?? 0, part: part(chargee?.[1] ?? 0), annee: chargee?.[0] ?? null };
}

/** Ce qu'une candidature obtiendrait en tout : le retenu, sinon le demandé ; `null` : rien n'est chiffré. */
export const montantDe = (annees: readonly Annee[]): number | null =>
  sommeDite(annees.map(({ demande, retenu }) => retenu ?? demande));

/**
 * Ce qu'une candidature a eu, ou demande, en centimes : « Retenu » quand elle l'est et que chaque année chiffrée dit le
 * montant retenu, sinon « Demandé », sans y mêler ce qui serait déjà retenu ; `null` : rien n'est chiffré.
 */
export function retenuOuDemande(
  decision: Decision | null,
  annees: readonly Annee[],
): { readonly mot: 'Retenu' | 'Demandé'; readonly centimes: number } | null {
  const chiffrees = annees.filter(({ demande, retenu }) => demande !== null || retenu !== null);
  const estRetenu = decision === 'retenue' && chiffrees.every(({ retenu }) => retenu !== null);
  const centimes = sommeDite(chiffrees.map(({ demande, retenu }) => (estRetenu ? retenu : demande)));
  return centimes === null ? null : { mot: estRetenu ? 'Retenu' : 'Demandé', centimes };
}

/** Bénéficiaires de toutes les années ; `null` : aucun n'est dit. */
export const beneficiairesDe = (annees: readonly Pick<AnneeDeCandidature, 'beneficiaires'>[]): number | null =>
  sommeDite(annees.map(({ beneficiaires }) => beneficiaires));
