import { ajouterJours } from '#shared/dates/date-civile.ts';
import { avancerAuJourOuvre, reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import { profilDe } from '../instance/profil.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';
import type { Canal } from './reunion.schema.ts';

/** Par où part une convocation, et ce qu'il faut pour savoir quand elle arrive. */
export interface Acheminement {
  readonly canal: Canal;
  /** Jours que met une lettre, d'après le profil de l'instance. */
  readonly delaiPostal: number;
  readonly departement: string;
}

const PAR_LA_POSTE: ReadonlySet<Canal> = new Set(['lettre', 'recommande']);

/**
 * Jour où une convocation est réputée reçue: le jour même pour un courriel ou une remise en main propre ; pour
 * une lettre, simple ou recommandée, après l'acheminement, au premier jour ouvré.
 */
export const receptionPresumee = (envoyeeLe: string, { canal, delaiPostal, departement }: Acheminement): string =>
  PAR_LA_POSTE.has(canal) ? avancerAuJourOuvre(ajouterJours(envoyeeLe, delaiPostal), departement) : envoyeeLe;

/** Dernier jour ouvré où la faire partir pour qu'elle soit reçue au plus tard à la date limite. */
export function dernierEnvoi(limite: string, acheminement: Acheminement): string {
  const { departement, delaiPostal, canal } = acheminement;
  let jour = reculerAuJourOuvre(PAR_LA_POSTE.has(canal) ? ajouterJours(limite, -delaiPostal) : limite, departement);
  while (receptionPresumee(jour, acheminement) > limite) jour = reculerAuJourOuvre(ajouterJours(jour, -1), departement);
  return jour;
}

/** Comment partirait, ou est partie, la convocation d'une séance ; à défaut de canal noté, par courriel. */
export function acheminementDe(
  seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>,
  canal: Canal = seance.reunion.canal ?? 'courriel',
): Acheminement {
  const { delaiPostal } = profilDe(seance, seance.reunion.date);
  return { canal, delaiPostal: delaiPostal.valeur, departement: seance.instance.departementCode };
}

/** Quand la convocation a été reçue, notée ou présumée d'après son canal ; `null` avant l'envoi. */
export function receptionDe(
  seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>,
): { readonly date: string; readonly presumee: boolean } | null {
  const { recueLe, convoqueeLe } = seance.reunion;
  if (recueLe !== null) return { date: recueLe, presumee: false };
  if (convoqueeLe === null) return null;
  return { date: receptionPresumee(convoqueeLe, acheminementDe(seance)), presumee: true };
}
