import { anneeCivile } from '#shared/dates/date-civile.ts';
import {
  coutParBeneficiaire,
  coutParPersonne,
} from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { exercicesDuCout } from '#shared/domain/convention/beneficiaires/exercices-du-cout.rules.ts';
import {
  type EffectifsDeConvention,
  lecteurDEffectifs,
} from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { montantConventionne } from '#shared/domain/convention/argent/conventionne.rules.ts';
import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import { controleEstDu, surcompensationCalculee } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import {
  chargesParExercice,
  comptesRendus,
  exercicesComplets,
} from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { comptesParOrganisme, estRendu } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { CoutDeReference } from '#shared/domain/appel/cout-de-reference.schema.ts';
import type { AControler } from '#shared/domain/convention/argent/controle.rules.ts';
import type { ControleValide } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import { tientLesQuatreVolets, voletsDe } from '#shared/domain/convention/volets.rules.ts';
import type { Suivi } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { ArgentDuRapport, CoutDuRapport } from '#shared/documents/rapport-copil/argent.types.ts';
import { executionDuRapport } from './execution.ts';
import { surcompensationDuRapport } from './surcompensation.ts';
import { versementsDuRapport } from './versements.ts';

interface AImprimer {
  readonly rapport: Pick<RapportEntier, 'genre' | 'exercice' | 'fin'>;
  /** Le contrôle et ses lignes, versements tels qu'au jour des données. */
  readonly donnees: AControler;
  readonly annees: readonly AnneeDeConvention[];
  readonly valides: readonly ControleValide[];
  readonly suivi: Suivi;
  readonly effectifs: EffectifsDeConvention;
  /** Ce que coûte un bénéficiaire d'après l'appel. */
  readonly reference: CoutDeReference | null;
  readonly au: string;
}

/** Les exercices du tableau : toute la convention d'un bilan final ; sinon celui que l'on dit, ou le dernier rendu. */
function exercicesDe({ rapport, donnees: { lignes }, au }: AImprimer): readonly number[] {
  const dernier = anneeCivile(rapport.fin < au ? rapport.fin : au);
  const ecrits = [...new Set(lignes.map(({ annee }) => annee))].filter((annee) => annee <= dernier).toSorted();
  if (rapport.genre === 'final') return ecrits;
  if (rapport.exercice !== null) return [rapport.exercice];
  const rendus = ecrits.filter((annee) => estRendu(lignes.filter((une) => une.annee === annee)));
  const un = rendus.at(-1) ?? ecrits.at(-1);
  return un === undefined ? [] : [un];
}

/** Ce que coûte un bénéficiaire, prévu et réalisé ; la référence de l'appel, si elle se compare (I10). */
function coutDuRapport({ donnees, effectifs, reference, au }: AImprimer): CoutDuRapport {
  const { convention } = donnees;
  const parcours = effectifs.indicateurs.find(({ code }) => code === 'I7');
  const rendus = comptesRendus(donnees.lignes);
  const { charges, entrees, ...lus } = exercicesDuCout(
    chargesParExercice({ rendus, exercices: donnees.exercices }, donnees.indirectDe),
    exercicesComplets(rendus, donnees.membres),
    (annee) => (parcours === undefined ? null : lecteurDEffectifs(effectifs, convention, au, annee)(parcours).retenu),
  );
  const volets = voletsDe(convention);
  const realise = coutParBeneficiaire(charges, entrees, volets, reference?.montant ?? null);
  return {
    ...lus,
    charges,
    entrees,
    cout: realise.cout,
    prevu: coutParPersonne(convention.coutTotal, convention.beneficiaires),
    reference: charges === null || entrees === null || realise.reference === null ? null : reference,
    voletsComplets: tientLesQuatreVolets(volets),
  };
}

/** L'argent d'un rapport, au jour de ses données (M1 à M13) : les mêmes fonctions que les onglets Argent et Suivi. */
export function argentDuRapport(aImprimer: AImprimer): ArgentDuRapport {
  const { donnees, annees, valides, suivi, au } = aImprimer;
  const { convention, membres } = donnees;
  const exercices = exercicesDe(aImprimer);
  const attribues = annees.filter(({ annee }) => exercices.includes(annee)).map(({ montant }) => montant);
  const organismes = exercices.flatMap((annee) => comptesParOrganisme(donnees, annee, membres, convention));
  return {
    exercices,
    ...executionDuRapport(organismes, donnees, sommeDite(attribues)),
    ...versementsDuRapport(
      donnees.versements,
      suivi.echeances,
      suivi.suspension,
      montantConventionne(convention, annees),
    ),
    controleDu: controleEstDu(convention),
    surcompensation:
      surcompensationCalculee(convention) || valides.length > 0 ? surcompensationDuRapport(donnees, valides, au) : null,
    cout: coutDuRapport(aImprimer),
  };
}
