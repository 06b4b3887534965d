import { decomposer } from '#shared/dates/date-civile.ts';
import { anneesSuivies } from '../annees-suivies.rules.ts';
import { comptesCompletsLe, echeanceDesComptes, echeanceDuCompteRendu } from './comptes-annuels.rules.ts';
import { echeanceDuBilanDEnsemble } from './controles.rules.ts';
import { cloturesTouchees } from '../duree.rules.ts';
import type { ConventionSuivie, Echeance } from './echeancier.types.ts';
import { echeanceSimple } from './echeances-etat.rules.ts';
import { etatDesPrevisions, previsionsAttendues } from './previsions.rules.ts';

/** Les pièces du 31 décembre (O-6, D. 5316-9) ; une seule pièce manquante donne son nom à l'échéance. */
export function echeancesDesPrevisions(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  return anneesSuivies(convention)
    .filter(({ annee }) => convention.estO2r && previsionsAttendues(annee, convention))
    .map((recues) => {
      const { annee } = recues;
      const { due, pieces, completLe, suspension } = etatDesPrevisions(recues, convention, jour);
      const manquantes = pieces.filter(({ recueLe }) => recueLe === null);
      const quoi = (manquantes.length === 1 ? manquantes[0]?.libelle : undefined) ?? `Prévisions ${annee + 1}`;
      const faits = { cle: `previsions:${annee}`, qui: 'operateur', quoi, article: 'D. 5316-9', annee } as const;
      return { ...echeanceSimple({ ...faits, le: due, faitLe: completLe }, jour), suspension };
    });
}

/** Les comptes et le bilan du 30 juin, après la dernière année comprise (O-7, D. 5316-10). */
export function echeancesDesComptes(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  if (!convention.estO2r) return [];
  return anneesSuivies(convention).map((comptes) => {
    const { annee } = comptes;
    const { comptesRecusLe, bilanRecuLe } = comptes;
    const recu = (date: string | null) => date !== null && date <= jour;
    const reste =
      recu(comptesRecusLe) === recu(bilanRecuLe) ? 'Comptes, bilan' : recu(bilanRecuLe) ? 'Comptes' : 'Bilan';
    return echeanceSimple(
      {
        cle: `comptes:${annee}`,
        qui: 'operateur',
        quoi: `${reste} ${annee}`,
        le: echeanceDesComptes(annee),
        faitLe: comptesCompletsLe(comptes, jour),
        article: 'D. 5316-10',
        annee,
      },
      jour,
    );
  });
}

/** Ce que la convention demande de plus que le texte : comptes rendus financiers (E1) et bilan d'ensemble (E2). */
export function echeancesDesClauses(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  const { clauses, comptesRendus: recus, cloture, fin, bilanDEnsembleRecuLe } = convention;
  const comptesRendus = cloturesTouchees(convention, cloture ?? undefined).map((clos) => {
    const { annee } = decomposer(clos);
    const faitLe = recus.find((un) => un.annee === annee)?.recuLe ?? null;
    const faits = { qui: 'operateur', quoi: `Compte rendu financier ${annee}`, article: null, annee } as const;
    return echeanceSimple({ ...faits, cle: `compte-rendu:${annee}`, le: echeanceDuCompteRendu(clos), faitLe }, jour);
  });
  const le = echeanceDuBilanDEnsemble(fin);
  const ensemble = {
    cle: 'bilan-d-ensemble',
    qui: 'operateur',
    quoi: 'Bilan d’ensemble',
    le,
    faitLe: bilanDEnsembleRecuLe,
    article: null,
    annee: decomposer(le).annee,
  } as const;
  return [
    ...(clauses.compteRendu ? comptesRendus : []),
    ...(clauses.bilanDEnsemble ? [echeanceSimple(ensemble, jour)] : []),
  ];
}
