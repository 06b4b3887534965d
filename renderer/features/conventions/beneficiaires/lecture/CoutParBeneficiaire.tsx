import { useRequete } from '#renderer/host/requetes.ts';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import type { CoutDeReference } from '#shared/domain/appel/cout-de-reference.schema.ts';
import {
  chargesParExercice,
  comptesRendus,
  exercicesComplets,
} from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import { SANS_LES_QUATRE_VOLETS, tientLesQuatreVolets, voletsDe } from '#shared/domain/convention/volets.rules.ts';
import { coutParPersonne } from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { direLesLaisses, exercicesDuCout } from '#shared/domain/convention/beneficiaires/exercices-du-cout.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Onglet } from '../../fiche/convention.types.ts';

interface Proprietes {
  readonly fiche: Onglet['fiche'];
  /** Entrées en parcours retenues d'une année ; `null` : pas dites. */
  readonly entreesDe: (annee: number) => number | null;
}

/** Un coût et sa division ; « n.d. » dès qu'un de ses termes manque. */
function Cout({
  libelle,
  termes,
  charges,
  personnes,
}: {
  readonly libelle: string;
  readonly termes: string;
  readonly charges: number | null;
  readonly personnes: number | null;
}) {
  const cout = coutParPersonne(charges, personnes);
  const division = `${charges === null ? 'n.d.' : montantFr(charges)} ÷ ${personnes === null ? 'n.d.' : nombreFr(personnes)}`;
  return (
    <NombreExplique libelle={libelle} calcul={<p>{`${termes} : ${division}.`}</p>}>
      {cout === null ? 'n.d.' : montantFr(cout)}
    </NombreExplique>
  );
}

/** La référence de l'appel dont vient la convention, et où elle vaut (I10). */
const direLaReference = (reference: CoutDeReference | null): string =>
  reference === null
    ? 'aucune n’est saisie pour cet appel à manifestation d’intérêt'
    : `${montantFr(reference.montant)}${reference.region === null ? '' : `, ${reference.region}`}${reference.source === null ? '' : ` (${reference.source})`}`;

/** Ce que coûte un bénéficiaire (I10), prévu et réalisé ; une référence ne se compare que si les quatre volets sont tenus. */
export function CoutParBeneficiaire({ fiche: { convention, initiale, avenants }, entreesDe }: Proprietes) {
  const { donnees: comptes } = useRequete('comptes.lire', { conventionId: convention.id });
  const { donnees: candidature } = useRequete('candidatures.deLaConvention', { conventionId: convention.id });
  if (comptes === null) return null;
  const rendus = comptesRendus(comptes.lignes);
  const realise = exercicesDuCout(
    chargesParExercice({ rendus, exercices: comptes.exercices }, (annee) =>
      conventionDeLExercice(initiale.convention, avenants, annee),
    ),
    exercicesComplets(rendus, membresConnus(initiale.membres)),
    entreesDe,
  );
  const volets = voletsDe(convention);
  return (
    <Bloc titre="Coût par bénéficiaire" niveau={3}>
      <Couples
        couples={[
          [
            'Prévu',
            <Cout
              key="prevu"
              libelle="Coût prévu par bénéficiaire"
              termes="Coût total ÷ bénéficiaires, d’après la convention"
              charges={convention.coutTotal}
              personnes={convention.beneficiaires}
            />,
          ],
          [
            'Réalisé',
            <Cout
              key="realise"
              libelle="Coût réalisé par bénéficiaire"
              termes="Charges éligibles ÷ entrées en parcours, des exercices dont tous les comptes sont rendus et les entrées dites"
              charges={realise.charges}
              personnes={realise.entrees}
            />,
          ],
          ...(realise.laisses.length === 0 ? [] : [['Non comptés', direLesLaisses(realise.laisses)] as const]),
          [
            'Référence',
            tientLesQuatreVolets(volets) ? direLaReference(candidature?.reference ?? null) : SANS_LES_QUATRE_VOLETS,
          ],
        ]}
      />
    </Bloc>
  );
}
