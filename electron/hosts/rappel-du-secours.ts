import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { JOURS_AVANT_DE_CHOISIR, rappelDuSecours } from '#shared/domain/sauvegarde/rappel-du-secours.rules.ts';
import type { FichierOuvert } from './fichier-ouvert.ts';
import type { Hote } from './hote.ts';

type Rappel = Pick<NonNullable<EtatHote['fichier']>, 'rappelSecours'>;

/** Ce qu'il faut rappeler du second dossier ; rien d'un exemple, ni d'un fichier qui commence. */
export function rappelDe(hote: Hote, { chemin, contexte }: FichierOuvert, exemple: boolean): Rappel {
  if (exemple) return {};
  const { secours, secoursFaits, secoursReporte } = hote.poste.lire();
  const suivi = {
    choisi: secours !== null,
    derniereUtc: secoursFaits[chemin] ?? null,
    joursDeTravail: contexte.depots.journal.joursDeTravail(JOURS_AVANT_DE_CHOISIR),
    reporteUtc: secoursReporte,
  };
  const rappelSecours = rappelDuSecours(suivi, hote.environnement.maintenant());
  return rappelSecours === null ? {} : { rappelSecours };
}
