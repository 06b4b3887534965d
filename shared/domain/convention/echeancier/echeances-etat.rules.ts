import { ajouterJours, decomposer } from '#shared/dates/date-civile.ts';
import { alerteDe } from './alerte.rules.ts';
import { anneesSuivies } from '../annees-suivies.rules.ts';
import { avenantAttendu, echeanceDeLAvenant, tropTardPourConclure } from './avenant-annuel.rules.ts';
import { controlesDus, rappelsDAvance } from './controles.rules.ts';
import type { ConventionSuivie, Echeance } from './echeancier.types.ts';
import { etatDEcheance, retardDEcheance } from './etat-echeance.rules.ts';
import { courtLe, type Suspension } from './suspension.rules.ts';
import { suspensionDeLAvenant } from './suspension-avenant.rules.ts';

/** Une échéance sans montant ni suspension, datée par ses faits. */
export function echeanceSimple(
  faits: Pick<Echeance, 'cle' | 'qui' | 'quoi' | 'le' | 'article' | 'annee'> & { readonly faitLe: string | null },
  jour: string,
): Echeance {
  const { le } = faits;
  const faitLe = faits.faitLe !== null && faits.faitLe <= jour ? faits.faitLe : null;
  return {
    ...faits,
    faitLe,
    etat: etatDEcheance(le, faitLe, jour),
    retard: retardDEcheance(le, faitLe, jour),
    alerte: alerteDe({ cle: faits.cle, le, faitLe }, jour),
    suspension: null,
    montant: null,
  };
}

/** Les avenants à conclure, et le dernier jour utile de celui qui a passé son échéance (O-4, D. 5316-6). */
export function echeancesDesAvenants(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  if (!convention.estO2r) return [];
  return anneesSuivies(convention)
    .filter(({ annee }) => avenantAttendu(annee, convention))
    .flatMap((avenant) => {
      const { annee, concluLe: faitLe } = avenant;
      const commun = { qui: 'etat', annee, faitLe, article: 'D. 5316-6' } as const;
      const le = echeanceDeLAvenant(avenant);
      const ultime = ajouterJours(tropTardPourConclure(annee), -1);
      const premiere = echeanceSimple({ ...commun, cle: `avenant:${annee}`, quoi: `Avenant ${annee}`, le }, jour);
      const dernier = { ...commun, cle: `avenant-ultime:${annee}`, quoi: `Dernier jour de l’avenant ${annee}` };
      return [
        { ...premiere, suspension: suspensionDeLAvenant(avenant, convention, jour) },
        ...(jour > le && (faitLe === null || faitLe > le) ? [echeanceSimple({ ...dernier, le: ultime }, jour)] : []),
      ];
    });
}

/**
 * Les versements, et ce que l'organisme a à rendre (O2R : D. 5316-7). Une suspension qui court ce jour-là arrête les
 * versements échus ou proches : l'État n'est pas en retard de ce que la loi retient.
 */
export function echeancesDesVersements(
  { versements, fin, estO2r }: ConventionSuivie,
  suspensions: readonly Suspension[],
  jour: string,
): readonly Echeance[] {
  const enCours = suspensions.find((suspension) => courtLe(suspension, jour)) ?? null;
  return versements.map(({ id, annee, genre, prevuLe, verseLe, prevu, verse }) => {
    const rendu = genre === 'reversement';
    const simple = echeanceSimple(
      {
        cle: `versement:${id}`,
        qui: rendu ? 'operateur' : 'etat',
        quoi: `${rendu ? 'Reversement' : 'Versement'} ${annee}`,
        le: prevuLe ?? verseLe ?? (`${annee}-12-31` < fin ? `${annee}-12-31` : fin),
        faitLe: verseLe,
        article: rendu || !estO2r ? null : 'D. 5316-7',
        annee,
      },
      jour,
    );
    const arrete = !rendu && enCours !== null && (simple.etat === 'proche' || simple.etat === 'en_retard');
    return {
      ...simple,
      ...(arrete ? { etat: 'suspendu' as const, retard: 0, suspension: enCours } : {}),
      montant: verse ?? prevu,
    };
  });
}

/** Les contrôles de la surcompensation (E3) et, hors O2R, les rappels de l'avance (E4). */
export function echeancesDeControle(convention: ConventionSuivie, jour: string): readonly Echeance[] {
  const dus = convention.controle === null ? [] : controlesDus(convention, convention.controles);
  const controles = dus.map(({ du, faitLe }, rang) =>
    echeanceSimple(
      {
        cle: `controle:${rang + 1}`,
        qui: 'etat',
        quoi: 'Contrôle de la surcompensation',
        le: du,
        faitLe,
        article: convention.controle?.article ?? null,
        annee: decomposer(du).annee,
      },
      jour,
    ),
  );
  const { rappelDAvance } = convention.clauses;
  if (rappelDAvance === null) return controles;
  const avances = rappelsDAvance(convention, rappelDAvance).map((le) => {
    const { annee } = decomposer(le);
    const versee = convention.versements.find((v) => v.annee === annee && v.genre === 'avance' && v.verseLe !== null);
    const faits = { qui: 'etat', quoi: `Avance ${annee}`, article: null, annee } as const;
    return echeanceSimple({ ...faits, cle: `avance:${annee}`, le, faitLe: versee?.verseLe ?? null }, jour);
  });
  return [...controles, ...avances];
}

/** Ce que le contrôle fait attendre de l'un et de l'autre (O-15, O-18). */
export const echeancesDesSuites = ({ suites }: ConventionSuivie, jour: string): readonly Echeance[] =>
  suites.map((suite) => echeanceSimple({ ...suite, annee: decomposer(suite.le).annee }, jour));
