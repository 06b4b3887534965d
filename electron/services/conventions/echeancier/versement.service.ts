import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Versement, VersementSaisi } from '#shared/domain/convention/annee.schema.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { comptesRendusDe, constatsDuSolde } from '#shared/domain/convention/echeancier/controles.rules.ts';
import { constatsDesVersements } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { noterLAvenantAnnuel, separer } from '../avenant/avenant-annuel.ts';
import { conventionEnVigueur, lireLesParties } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';

/** Les champs que le patch donne, les autres restant ce qu'ils sont. */
const donnes = <P extends object>(patch: P) =>
  Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));

const valeurSignee = ({ genre, verse, prevu }: Versement): number =>
  genre === 'reversement' ? -(verse ?? 0) : (verse ?? prevu ?? 0);

/** Les années d'une convention et ce qui s'y verse (M11). */
export const createVersementService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const annees = depots.conventionAnnees;

  /** L'exercice est de la convention ; ce qui est versé ne l'est pas à une date à venir, et dit son montant. */
  function verifier(conventionId: string, { annee, verseLe, verse }: VersementSaisi): void {
    if (verseLe !== null && verseLe > contexte.aujourdHui()) throw conventionErrors.verseAVenir();
    if (verseLe !== null && verse === null) throw conventionErrors.verseSansMontant();
    if (verseLe === null && verse !== null) throw conventionErrors.verseSansDate();
    const touchees = anneesCiviles(conventionEnVigueur(contexte, conventionId));
    const [premiere = 0, derniere = 0] = [touchees[0], touchees.at(-1)];
    if (!touchees.includes(annee)) throw conventionErrors.horsPeriode(premiere, derniere);
  }

  /** Les versements d'un exercice ne dépassent pas son montant (M11) ; ce qui le dépassait déjà peut se réduire. */
  function refuserLeDepassement(conventionId: string, avant: readonly Versement[], apres: readonly Versement[]): void {
    const convention = conventionEnVigueur(contexte, conventionId);
    const somme = (tous: readonly Versement[], annee: number) =>
      sommeDe(tous.filter((un) => un.annee === annee).map(valeurSignee));
    for (const { annee, montant } of lireLesParties(contexte, conventionId).enVigueur.annees) {
      const depasse = constatsDesVersements(apres, annee, montant, convention).find(estBloquant);
      if (depasse !== undefined && somme(apres, annee) > somme(avant, annee))
        throw conventionErrors.tropVerse(depasse.phrase);
    }
  }

  /** Un solde ne se paie pas tant que les deux comptes rendus de l'exercice ne sont pas validés (E7). */
  function refuserLeSolde(conventionId: string, avant: Versement | null, apres: VersementSaisi): void {
    const paye = ({ genre, verseLe }: Pick<Versement, 'genre' | 'verseLe'>) => genre === 'solde' && verseLe !== null;
    if (!paye(apres) || (avant !== null && paye(avant) && avant.annee === apres.annee)) return;
    const annee = annees.annees(conventionId).find((une) => une.annee === apres.annee);
    const [refus] = constatsDuSolde(comptesRendusDe(apres.annee, annee));
    if (refus !== undefined) throw conventionErrors.soldeNonPayable(refus.phrase);
  }

  function conventionDe(id: string): string {
    const conventionId = annees.conventionDuVersement(id);
    if (conventionId === null) throw communErrors.introuvable('Ce versement');
    return conventionId;
  }

  return {
    'conventions.modifierAnnee': ({ id, vu, patch }, { fenetre }) => {
      const lue = annees.anneeParId(id);
      if (lue === null) throw communErrors.introuvable('Cette année');
      const { avenant, reste } = separer(patch);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_annee', id, vu, fenetre, patch: reste });
      annees.modifierAnnee(id, reste);
      noterLAvenantAnnuel(contexte, lue, avenant, { vu, fenetre });
      return null;
    },

    'versements.ajouter': ({ conventionId, ...versement }) => {
      verifier(conventionId, versement);
      refuserLeSolde(conventionId, null, versement);
      const id = nouvelId();
      const avant = annees.versements(conventionId);
      refuserLeDepassement(conventionId, avant, [...avant, { ...versement, id }]);
      annees.verser({ ...versement, id, conventionId });
      return { id };
    },

    'versements.modifier': ({ id, vu, patch }, { fenetre }) => {
      const conventionId = conventionDe(id);
      const tous = annees.versements(conventionId);
      const avant = tous.find((un) => un.id === id);
      if (avant !== undefined) {
        const apres: Versement = { ...avant, ...donnes(patch) };
        verifier(conventionId, apres);
        refuserLeSolde(conventionId, avant, apres);
        refuserLeDepassement(
          conventionId,
          tous,
          tous.map((un) => (un.id === id ? apres : un)),
        );
      }
      refuserSiChangeDepuis(contexte, { tbl: 'convention_versement', id, vu, fenetre, patch });
      annees.modifierVersement(id, patch);
      return null;
    },

    'versements.retirer': ({ id }) => {
      conventionDe(id);
      annees.retirerVersement(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
