import { titulaireLe } from '../instance/mandat.rules.ts';
import type { SiegeEnSeance } from './seance.schema.ts';

type Constat = Pick<NonNullable<SiegeEnSeance['presence']>, 'statut' | 'personneId' | 'mandataireSiegeId'>;

/**
 * La présence qu'annonce la réponse d'un membre, s'il n'est pas déjà constaté ; `null` si sa réponse ne suffit pas : ni
 * réponse, ni titulaire, ni suppléant ou mandataire nommé.
 */
export function constatAnnonce(
  { mandats, presence, reponse }: Pick<SiegeEnSeance, 'mandats' | 'presence' | 'reponse'>,
  date: string,
): Constat | null {
  const titulaire = titulaireLe(mandats, date)?.personne.id ?? null;
  if (presence !== null || reponse === null || titulaire === null) return null;
  const constat = (statut: Constat['statut'], personneId: string): Constat => ({
    statut,
    personneId,
    mandataireSiegeId: null,
  });
  switch (reponse.valeur) {
    case 'present':
    case 'distance':
    case 'excuse':
      return constat(reponse.valeur, titulaire);
    case 'supplee': {
      const suppleant = mandats.find(({ personne }) => personne.id === reponse.personneId);
      return suppleant === undefined ? null : constat('present', suppleant.personne.id);
    }
    case 'pouvoir':
      return reponse.mandataireSiegeId === null
        ? null
        : { ...constat('pouvoir', titulaire), mandataireSiegeId: reponse.mandataireSiegeId };
  }
}
