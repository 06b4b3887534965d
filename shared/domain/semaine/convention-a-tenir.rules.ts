import { joursEntre } from '#shared/dates/date-civile.ts';
import { adresseDEcheance } from '../convention/echeancier/adresse-d-echeance.rules.ts';
import type { EcheanceListee } from '../convention/echeancier/echeance-listee.schema.ts';
import { aRegarder } from '../convention/echeancier/etat-dit.rules.ts';
import { blocDuJour, enRetardDe, HORIZON, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Ce qui se relance par une lettre qui existe déjà ; le reste, là où l'échéance se renseigne. */
const LETTRES: Readonly<Record<string, string>> = {
  previsions: 'relance-previsions',
  comptes: 'relance-comptes',
  'compte-rendu': 'relance-compte-rendu',
  'bilan-d-ensemble': 'relance-bilan',
};

/** Où se prépare la relance d'une échéance ; `null` : aucune lettre ne s'y prête. */
function lettreDeRelance({ conventionId, cle }: Pick<EcheanceListee, 'conventionId' | 'cle'>): string | null {
  const [genre = '', annee = ''] = cle.split(':');
  const lettre = LETTRES[genre];
  return lettre === undefined || !/^\d{4}$/u.test(annee)
    ? null
    : `/conventions/${conventionId}/document/${lettre}/${annee}`;
}

/** Ce que doit l'État : l'avenant annuel et le versement se préparent en Word. */
function documentDe({ conventionId, cle }: Pick<EcheanceListee, 'conventionId' | 'cle'>): string | null {
  const [genre = '', annee = ''] = cle.split(':');
  if (!['avenant', 'versement'].includes(genre) || !/^\d{4}$/u.test(annee)) return null;
  return `/conventions/${conventionId}/document/${genre}/${annee}`;
}

/**
 * Une échéance de convention (C9, O-4, O-6, O-7) : ce que l'opérateur tarde à rendre s'attend, ce que l'État doit se fait. Un
 * versement suspendu n'est pas une ligne : la pièce qui manque le dit.
 */
export function ligneDEcheance(
  echeance: EcheanceListee,
  versementSuspendu: boolean,
  jour: string,
): LigneDeSemaine | null {
  const { conventionId, cle, quoi, qui, le, etat, article, porteur } = echeance;
  if (etat === 'suspendu') return null;
  if (!aRegarder(echeance) && blocDuJour(le, jour) === 'bientot' && joursEntre(jour, le) > HORIZON) return null;
  const passee = etat === 'en_retard';
  const attendue = qui === 'operateur' && passee;
  const vers = adresseDEcheance(conventionId, echeance);
  const relance = qui === 'operateur' ? lettreDeRelance(echeance) : null;
  const document = qui === 'etat' ? documentDe(echeance) : null;
  return direLigne({
    cle: `echeance:${conventionId}:${cle}`,
    bloc: attendue ? 'attente' : passee ? 'aujourdhui' : blocDuJour(le, jour),
    signe: passee ? (attendue ? 'attente' : 'retard') : le <= jour ? 'limite' : 'date',
    titre: `${quoi} : ${porteur}`,
    pourquoi: [
      passee ? `dû le ${jourDit(le, jour)}` : `dû ${quand(le, jour)}`,
      passee && enRetardDe(le, jour),
      !attendue && (qui === 'operateur' ? 'par l’opérateur' : 'par l’État'),
      attendue && versementSuspendu && 'versement suspendu',
    ],
    enRouge: passee ? enRetardDe(le, jour) : null,
    presse: passee || le === jour,
    article,
    le,
    vers,
    geste: attendue
      ? { libelle: 'Relancer', vers: relance ?? vers }
      : document === null
        ? { libelle: qui === 'etat' ? 'Faire' : 'Noter la réception', vers }
        : { libelle: cle.startsWith('avenant') ? 'Préparer l’avenant' : 'Proposer le versement', vers: document },
  });
}

/** Une convention qui finit dans les six mois sans qu'une autre la renouvelle. */
export function ligneDeFinDeConvention(
  {
    id,
    numero,
    porteur,
    fin,
  }: { readonly id: string; readonly numero: string; readonly porteur: string; readonly fin: string },
  jour: string,
): LigneDeSemaine {
  const passee = fin < jour;
  return direLigne({
    cle: `fin-de-convention:${id}`,
    bloc: 'bientot',
    signe: 'date',
    titre: `Convention qui finit : ${porteur}`,
    pourquoi: [
      numero,
      passee ? `finie le ${jourDit(fin, jour)}, à clôturer` : `dernier jour ${quand(fin, jour)}`,
      passee ? null : 'aucune ne la renouvelle',
    ],
    le: fin,
    vers: `/conventions/${id}/fiche`,
    geste: { libelle: 'Voir', vers: `/conventions/${id}/fiche` },
  });
}
